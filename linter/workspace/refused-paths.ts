import type { Workspace } from '../model/workspace.ts'

/** Paths of the files that are listed and were refused before anything of them was read: too large, a link, a bad name. */
export function refusedPaths(
  { texts, refused }: ListedFiles,
  { byPath }: Pick<Workspace, 'byPath'>,
): ReadonlySet<string> {
  return new Set([...texts.filter((path) => !byPath.has(path)), ...refused.map(({ path }) => path)])
}

/** The part of a listing that this needs. */
interface ListedFiles {
  readonly texts: readonly string[]
  readonly refused: readonly { readonly path: string }[]
}
