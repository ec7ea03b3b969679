import { readSource } from './read-file.ts'
import type { ImportFolder } from './import-folder.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/**
 * The files of a workspace with those of its imports before them: of two things with one id the second is reported, and
 * that should be the one that can be edited here. No link leads to imported files, and no edit changes them.
 */
export function withImports(files: WorkspaceFiles, folders: readonly ImportFolder[]): WorkspaceFiles {
  if (folders.length === 0) return files
  const places = new Map(
    folders.flatMap(({ prefix, root, files: paths }) =>
      paths.map((path) => [`${prefix}${path}`, { root, path }] as const),
    ),
  )
  return {
    ...files,
    texts: [...[...places.keys()].sort(), ...files.texts.filter((path) => !places.has(path))],
    read(shown) {
      const place = places.get(shown)
      if (!place) return files.read(shown)
      const read = readSource(place.root, place.path)
      return 'refused' in read ? { refused: { ...read.refused, path: shown } } : read
    },
    with: (path, text) => withImports(files.with(path, text), folders),
  }
}
