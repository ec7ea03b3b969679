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

/** Builds the public site of our own notices through the command line, from the versions that the library keeps. */
export async function publishSite(): Promise<PublishedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-notices-'))
  run('build', 'policies', '--public', '--out', folder)
  const server = await serveFolder(folder, 0)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A copy of our library as if nothing had been published yet: no archive, and every notice in its first version. */
export function unpublishedCopy(target: string): void {
  cpSync('policies', target, { recursive: true, filter: (path) => !/\.policypress|archive/.test(path) })
  for (const name of readdirSync(join(target, 'public'))) {
    if (name.endsWith('.mdx')) edit(join(target, 'public', name), inFirstVersion)
  }
}

function inFirstVersion(text: string): string {
  return text
    .replace(/^(version|translation-of-version): .*$/m, "$1: '1.0'")
    .replace(/(?<=^revisions:\n)[^]*?(?= {2}- version: '1\.0'$)/m, '')
}

/** A new version of a notice in Chinese alone, whose text differs in one sentence. */
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
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** Publishes a version of a notice through the command line. */
export function freeze(workspace: string, notice: string, version: string, ...rest: string[]): void {
  run('publish', notice, '--version', version, '--workspace', workspace, ...rest)
}

function run(command: string, ...rest: string[]): void {
  const { status, out, error } = policypress([command, ...rest, '--today', noticesDay])
  if (status !== 0) throw new Error(`policypress ${command} ${rest.join(' ')}:\n${out}\n${error}`)
}
