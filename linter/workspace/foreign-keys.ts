import { schemaFor } from '../../schema/index.ts'
import { hintFor } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { FrontmatterConfig, MappedKey } from '../model/workspace.ts'
import { fieldsOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** What a config says under `frontmatter`. */
export function readFrontmatterConfig(fields: Fields): FrontmatterConfig {
  const map = Object.entries(fieldsOf(fields['map'])).map(([from, to]) => [from, textOf(to)] as const)
  // The schema says the same; what does not fit it must not move anything either.
  const fitting = map.filter(([, to]) => /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?$/.test(to))
  return { map: new Map(fitting.slice(0, mostMapped)), ignore: stringsOf(fields['ignore']) }
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

/** Foreign keys that the config maps to something that is no key of ours. */
export function keysMappedToNothing({ map }: FrontmatterConfig): readonly MappedKey[] {
  const targets = ownTargets()
  return [...map].flatMap(([key, target]) => {
    const hint = hintFor(target, [...targets])
    return targets.has(target) ? [] : [{ key, target, hint }]
  })
}

/** Every key that the frontmatter of some kind of file may have. */
function ownKeys(): ReadonlySet<string> {
  return (keys ??= new Set(schemasOfFrontmatter().flatMap((schema) => Object.keys(schema))))
}

/** The same, with those that stand inside another: `review.last`. */
function ownTargets(): ReadonlySet<string> {
  return new Set(
    schemasOfFrontmatter().flatMap((schema) =>
      Object.entries(schema).flatMap(([key, value]) => {
        const inner = Object.keys(fieldsOf(fieldsOf(value)['properties']))
        return [key, ...inner.map((name) => `${key}.${name}`)]
      }),
    ),
  )
}

function schemasOfFrontmatter(): Fields[] {
  const names = ['document', 'form', 'course', 'lesson', 'translation'] as const
  return names.map((name) => fieldsOf(schemaFor(name)['properties']))
}

let keys: ReadonlySet<string> | undefined

const mostMapped = 100
