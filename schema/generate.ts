// Writes schema/types.gen.ts and schema/generated/ from the schemas. With --check it writes nothing, names the
// files that are stale and exits 1.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generate } from './generate/files.ts'

const folder = import.meta.dirname
const stale: string[] = []
for (const [path, text] of await generate(folder)) {
  const target = join(folder, path)
  if (text === textOf(target)) continue
  stale.push(path)
  if (process.argv.includes('--check')) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale in schema/: ${stale.join(', ')}. Run: node schema/generate.ts`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.join(', ')}.`)
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
