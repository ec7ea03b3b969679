import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plants } from './plants.ts'

/** Our own library with a secret word in every internal place. */
export interface PlantedWorkspace {
  /** The repository around the workspace; a folder above it, and its own name, hold secret words too. */
  readonly repository: string
  readonly workspace: string
  /** What commands run with: secret words in variables, and in the names of the folders that they point to. */
  readonly environment: NodeJS.ProcessEnv
  /** Place → secret word. */
  readonly canaries: ReadonlyMap<string, string>
}

/** Places that are no file of the repository: variables, and folders around it. */
export const outsideFiles = [
  ...['the name of the folder', 'the home folder', 'the temporary folder', 'the name of the user'],
  ...['a variable called public', 'a token in a variable', 'a setting of npm', 'a variable of ours'],
]

/** Copies the library into a repository of its own and plants a word in every place. Whoever calls removes `top`. */
export function plantWorkspace(): PlantedWorkspace & { readonly top: string } {
  const canaries = new Map<string, string>()
  const canary = (place: string): string => {
    // From the place alone: a failing run can be run again.
    const word = `canary-${createHash('sha256').update(place).digest('hex').slice(0, 10)}`
    canaries.set(place, word)
    return word
  }
  const top = mkdtempSync(join(tmpdir(), 'policypress-planted-'))
  const repository = join(top, canary('the name of the folder'))
  const workspace = join(repository, 'policies')
  copyLibrary(workspace)
  for (const [place, plant] of Object.entries(plants))
    for (const [path, edit] of Object.entries(plant(canary(place)))) edited(join(workspace, path), edit)
  commit(repository, canary)
  return { top, repository, workspace, environment: environmentOf(top, canary), canaries }
}

/** The newest version of each notice is left out, so that it is frozen anew, with the canaries around it. */
function copyLibrary(workspace: string): void {
  cpSync('policies', workspace, { recursive: true })
  const archive = join(workspace, 'public/archive')
  for (const id of existsSync(archive) ? readdirSync(archive) : []) {
    const byNumber = new Intl.Collator('en', { numeric: true })
    const newest = readdirSync(join(archive, id)).sort(byNumber.compare).at(-1)
    if (newest !== undefined) rmSync(join(archive, id, newest), { recursive: true })
  }
}

function edited(path: string, edit: (before: string) => string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = edit(before)
  if (after === before) throw new Error(`Unexpected text of ${path}, expected a place for a canary`)
  writeFileSync(path, after)
}

function commit(repository: string, canary: Name): void {
  const [author, email] = [canary('the author of a commit'), canary('the e-mail of an author')]
  const person = { NAME: author, EMAIL: `${email}@group.example`, DATE: '2026-11-20T00:00:00Z' }
  const names = Object.entries(person).flatMap(([name, value]): [string, string][] => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ])
  const settings: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', repository, ...args], { env: { ...settings, ...Object.fromEntries(names) } })
  }
  git('init', '--quiet', `--initial-branch=${canary('the name of a branch')}`)
  git('add', '--all')
  git('commit', '--quiet', '--message', canary('the message of a commit'))
  git('tag', canary('the name of a tag'))
  git('remote', 'add', 'origin', `https://git.group.example/${canary('the address of the repository')}.git`)
}

function environmentOf(top: string, canary: Name): NodeJS.ProcessEnv {
  const [home, temporary] = [join(top, canary('the home folder')), join(top, canary('the temporary folder'))]
  for (const folder of [home, temporary]) mkdirSync(folder)
  return {
    ...process.env,
    ...{ HOME: home, TMPDIR: temporary, LANG: 'en_US.UTF-8', USER: canary('the name of the user') },
    ...{ PUBLIC_SECRET: canary('a variable called public'), CI_TOKEN: canary('a token in a variable') },
    ...{ npm_config_secret: canary('a setting of npm'), POLICYPRESS_SECRET: canary('a variable of ours') },
  }
}

type Name = (place: string) => string
