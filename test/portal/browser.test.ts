import { spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { globSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const script = 'test/portal/start-packaged.ts'
const environment = { ...process.env, POLICYPRESS_BROWSER: 'package' }
/** The system's own copies of what Chromium needs and a bare machine lacks. */
const libraries = globSync('/usr/lib/**/lib{nss3,nssutil3,smime3,nspr4,plc4,plds4}.so')
const nss = libraries.find((path) => path.endsWith('libnss3.so'))

it('starts the browser of the package', { timeout: 120_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [script], { env: environment, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({ title: '运行', answer: '42' })
})

it('starts it where the system has no NSS', { timeout: 120_000 }, ({ skip }) => {
  if (!nss) return skip('This machine has no libnss3 to hide: the test above is the proof already')
  if (!canUnshare()) return skip('Hiding libnss3 needs a mount namespace of its own, and that needs root')
  const { stdout, stderr } = hiding(libraries, `exec '${process.execPath}' ${script} '${nss}'`)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({ title: '运行', answer: '42', bytes: 0 })
})

it('would not start there without the libraries of the package', { timeout: 120_000 }, ({ skip }) => {
  if (!nss || !canUnshare()) return skip('See above')
  const { stderr, status } = hiding(libraries, `exec '${join(tmpdir(), 'chromium')}' --version`)
  expect(status).not.toBe(0)
  expect(stderr).toContain('file too short')
})

function canUnshare(): boolean {
  return spawnSync('unshare', ['-m', 'true']).status === 0
}

/** Runs a command where an empty file lies over each of the libraries. */
function hiding(paths: readonly string[], command: string): SpawnSyncReturns<string> {
  const mounts = paths.map((path) => `mount --bind "$empty" '${path}'`)
  const lines = ['set -e', 'empty=$(mktemp)', ...mounts, command]
  return spawnSync('unshare', ['-m', 'sh', '-c', lines.join('\n')], { env: environment, encoding: 'utf8' })
}
