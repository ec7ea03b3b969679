import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The tarball that `npm pack` makes of this repository, and an empty folder in which it is installed. */
export interface Packed {
  /** Temporary folder around both. */
  readonly folder: string
  readonly tarball: string
  /** Paths in the tarball. */
  readonly files: readonly string[]
  /** A folder that holds nothing but `node_modules`. */
  readonly project: string
}

/**
 * Packs once and lays the package where npm would put it. Its dependencies are those that stand here already, so that no
 * network is needed; that none is missing from the package file, a test holds.
 */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-pack-'))
  const packed = run(
    'npm',
    ['pack', '--json', '--loglevel=error', '--pack-destination', folder],
    resolve('.'),
  )
  // What the script before packing prints comes first.
  const [entry] = Object.values(
    JSON.parse(packed.slice(packed.search(/^[[{]/m))) as readonly PackEntry[] | Record<string, PackEntry>,
  )
  if (!entry) throw new Error(`npm pack told of no package: ${packed}`)
  const tarball = join(folder, entry.filename)
  const project = join(folder, 'project')
  const target = join(project, 'node_modules', 'policypress')
  mkdirSync(target, { recursive: true })
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target], folder)
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'), 'dir')
  return { folder, tarball, files: entry.files.map(({ path }) => path), project }
}

/** The bytes of the tarball as one buffer of its own. */
export function tarballBytes({ tarball }: Packed): ArrayBuffer {
  return new Uint8Array(readFileSync(tarball)).buffer
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

interface PackEntry {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}
