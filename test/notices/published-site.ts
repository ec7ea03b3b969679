import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../cli/site/serve.ts'
import { policypress } from '../cli/run.ts'

/** The day that the public site of the tests is built for: every version 2.0 is announced and not yet in force. */
export const noticesDay = '2026-11-25'

/** A public site of real notices, served as a host would. */
export interface PublishedSite {
  readonly address: string
  readonly folder: string
  readonly close: () => void
}

/** Freezes our own notices in a copy, two of them three times, and builds the public site through the command line. */
export async function publishSite(): Promise<PublishedSite> {
  const root = mkdtempSync(join(tmpdir(), 'policypress-notices-'))
  const workspace = join(root, 'policies')
  const folder = join(root, 'out')
  cpSync('policies', workspace, { recursive: true, filter: (path) => !/\.policypress|archive/.test(path) })
  for (const notice of noticesIn(workspace)) freeze(workspace, notice, '1.0')
  for (const notice of changed) {
    revise(workspace, notice, ['1.1', '2026-10-01', '2026-10-12', '写得更清楚。'])
    freeze(workspace, notice, '1.1', '--class', 'substantive')
    revise(workspace, notice, ['2.0', '2026-11-20', '2026-12-20', '期限改了。'])
    freeze(workspace, notice, '2.0')
  }
  run('build', workspace, '--public', '--out', folder)
  const server = await serveFolder(folder, 0)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close() {
      server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** One notice in Chinese alone and one in both languages. */
const changed = ['privacy-notice', 'gdpr-addendum'] as const

function noticesIn(workspace: string): string[] {
  const names = readdirSync(join(workspace, 'public')).filter((name) => /^[a-z-]+\.mdx$/.test(name))
  return names.map((name) => name.replace('.mdx', ''))
}

/** A new version whose text differs in one sentence, in every language. */
export function revise(
  workspace: string,
  notice: string,
  [version, date, effective, summary]: readonly [string, string, string, string],
): void {
  const approvals = `approvals: [{ role: general-counsel, date: '${date}' }, { role: general-manager, date: '${date}' }]`
  const revision = `  - { version: '${version}', date: '${date}', effective: '${effective}', summary: ${summary}, ${approvals} }\n`
  edit(join(workspace, 'public', `${notice}.mdx`), (text) =>
    text
      .replace(/^version: .*$/m, `version: '${version}'`)
      .replace('revisions:\n', `revisions:\n${revision}`)
      .replace(/不代替下面的全文[^。]*。/, `不代替下面的全文（第 ${version} 版）。`),
  )
  edit(join(workspace, 'public', `${notice}.en.mdx`), (text) =>
    text
      .replace(/^translation-of-version: .*$/m, `translation-of-version: '${version}'`)
      .replace(/the text below.*?\.(?= )/, `the text below, in its version ${version}.`),
  )
}

/** Changes a file, if it is there: not every notice has a translation. */
function edit(path: string, change: (text: string) => string): void {
  try {
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Publishes a version of a notice through the command line. */
export function freeze(workspace: string, notice: string, version: string, ...rest: string[]): void {
  run('publish', notice, '--version', version, '--workspace', workspace, ...rest)
}

function run(command: string, ...rest: string[]): void {
  const { status, out, error } = policypress([command, ...rest, '--today', noticesDay])
  if (status !== 0) throw new Error(`policypress ${command} ${rest.join(' ')}:\n${out}\n${error}`)
}
