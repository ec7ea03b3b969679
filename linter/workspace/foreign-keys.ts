import { schemaFor } from '../../schema/index.ts'
import type { Facts } from '../model/facts.ts'
import type { FrontmatterConfig } from '../model/workspace.ts'
import { fieldsOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** What a config says under `frontmatter`. */
export function readFrontmatterConfig(fields: Fields): FrontmatterConfig {
  const map = Object.entries(fieldsOf(fields['map'])).map(([from, to]) => [from, textOf(to)] as const)
  return { map: new Map(map.filter(([, to]) => to !== '')), ignore: stringsOf(fields['ignore']) }
}

/** Keys of a page's frontmatter that no schema of ours has and the config does not name; sorted. */
export function foreignKeysIn(file: Facts, { map, ignore }: FrontmatterConfig): readonly string[] {
  // Files of the known folders are held to their schema, which names each single key.
  if (file.kind !== 'page' || !file.readable) return []
  const known = ownKeys()
  return Object.keys(file.data)
    .filter((key) => !known.has(key) && !map.has(key) && !ignore.includes(key))
    .sort()
}

let own: ReadonlySet<string> | undefined

/** Every key that the frontmatter of some kind of file may have. */
function ownKeys(): ReadonlySet<string> {
  const names = ['document', 'form', 'course', 'lesson', 'translation'] as const
  return (own ??= new Set(names.flatMap((name) => Object.keys(fieldsOf(schemaFor(name)['properties'])))))
}
