import type { BehindTranslation, DocumentPair } from '../model/document-pair.ts'
import type { Workspace } from '../model/workspace.ts'
import { differencesBetween } from './differences.ts'
import { placesIn, placesOf } from './document-pair.ts'

/** Translations that a change left behind, place by place: one that was touched elsewhere only has not followed. */
export function translationsBehind(
  documents: readonly DocumentPair[],
  translations: readonly DocumentPair[],
  head: Workspace,
): BehindTranslation[] {
  const pairs = new Map(translations.map((pair) => [pair.head, pair]))
  return documents.flatMap((pair) => {
    if (!pair.base || !pair.head) return []
    return [...(head.translations.get(pair.id) ?? [])].flatMap(([language, file]): BehindTranslation[] => {
      const translation = pairs.get(file)
      // A translation that is new was made of the text as it stands.
      if (translation && !translation.base) return []
      const followed = translation ? touchedIn(translation) : new Set<string>()
      const places = [...placesIn(pair.differences)].filter((place) => !followed.has(place))
      return places.length > 0 ? [{ id: pair.id, language, file, places }] : []
    })
  })
}

/** Where a translation differs at all. */
function touchedIn({ base, head, text }: DocumentPair): ReadonlySet<string> {
  return new Set(base && head ? differencesBetween(text, base, head).flatMap(placesOf) : [])
}
