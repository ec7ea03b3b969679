import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seeded } from '../seeded.ts'
import { policy, policyId } from './policy.ts'
import { registers } from './registers.ts'

/** The day on which the corpus is judged. */
export const corpusDay = '2026-11-25'

/** Raised with every change to what is written, so that no old corpus is measured. */
const edition = 1

/** Writes a workspace of that many policies, unless it stands there already, and gives its folder. */
export function writeCorpus(folder: string, count: number): string {
  const root = join(folder, `policies-${count}`)
  const stamp = join(folder, `policies-${count}.edition`)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(edition)) return root
  rmSync(root, { recursive: true, force: true })
  for (const [path, text] of Object.entries(registers())) write(join(root, path), text)
  const random = seeded(20_261_125)
  for (let index = 0; index < count; index++)
    write(join(root, 'internal', `${policyId(index)}.mdx`), policy(index, count, random))
  writeFileSync(stamp, String(edition))
  return root
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
