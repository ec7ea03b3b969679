import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'

/** Files that differ from the commit. */
export const changedFiles = 10

/**
 * A copy of a corpus as a repository with one commit, in which some files say something else: a sentence more, and a
 * duty less. Made anew where the corpus is another.
 */
export function writeChangedCorpus(corpus: string): string {
  const root = `${corpus}-changed`
  const [stamp, wanted] = [`${root}.edition`, readFileSync(`${corpus}.edition`, 'utf8')]
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return root
  rmSync(root, { recursive: true, force: true })
  cpSync(corpus, root, { recursive: true, filter: (path) => !path.includes('.policypress') })
  git(root, 'init', '--quiet')
  git(root, 'add', '--all')
  git(root, '-c', 'user.name=bench', '-c', 'user.email=bench@b.example', 'commit', '--quiet', '-m', 'Corpus')
  const names = readdirSync(join(root, 'internal')).sort()
  const step = Math.max(1, Math.floor(names.length / changedFiles))
  for (const name of names.filter((_, at) => at % step === 0).slice(0, changedFiles)) {
    const path = join(root, 'internal', name)
    const text = readFileSync(path, 'utf8').replace(/\bmust\b/, 'should')
    writeFileSync(path, `${text}\nEverybody reads this sentence as well.\n`)
  }
  writeFileSync(stamp, wanted)
  return root
}

function git(root: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
  const ran = spawnSync('git', ['-C', root, ...args], { env, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`)
}
