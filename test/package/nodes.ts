import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The oldest Node that we promise, the next even one, and the one of the lockfile. */
export const nodeVersions = ['22.18.0', '24.21.0', '26.10.0'] as const

/** The program of a version of Node, fetched once and kept; `undefined` where it cannot be had. */
export function nodeOf(version: (typeof nodeVersions)[number]): string | undefined {
  if (process.versions.node === version) return process.execPath
  const folder = resolve('node_modules', '.cache', 'policypress-nodes', version)
  const program = join(folder, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const args = ['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', `node@${version}`]
    spawnSync('npm', args, { cwd: folder, timeout: 120_000 })
  }
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() === `v${version}` ? program : undefined
}
