import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compareTexts } from '../../linter/diff.ts'
import type { Change } from '../../linter/index.ts'

/** The day on which our own library is compared. */
export const libraryDay = '2026-11-25'

/** Our own policies as they stand, in memory: path → bytes. */
export const realLibrary: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync('policies', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}.`))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative('policies', path).split(sep).join('/'), readFileSync(path)]),
)

/** The text of one of its files. */
export function textOf(path: string): string {
  return new TextDecoder().decode(realLibrary[path])
}

/** What changes when some of its files get another text. */
export function changesBy(edits: Readonly<Record<string, string>>): readonly Change[] {
  return changesBetween({}, edits)
}

/** The same with edits on both sides. */
export function changesBetween(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
): readonly Change[] {
  return compareTexts(
    { ...realLibrary, ...base },
    { ...realLibrary, ...head },
    {
      ...{ base: 'base', head: 'head', today: libraryDay, locale: 'en' },
    },
  ).changes
}
