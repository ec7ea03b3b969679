import type { LocalText } from '../model/catalog.ts'
import type { Facts } from '../model/facts.ts'
import type { Spot } from '../model/place.ts'

/** Where a JSON pointer stands in a file; where it does not, its nearest parent that does, else the beginning. */
export function spotAt({ path, places }: Facts, pointer: string): Spot {
  const steps = pointer.split('/')
  while (steps.length > 1) {
    const span = places[steps.join('/')]
    if (span) return { path, span }
    steps.pop()
  }
  return { path, span: [0, 0] }
}

/** Ids as messages list them, in both languages. */
export function listedIds(ids: readonly string[]): LocalText {
  const quoted = ids.map((id) => `\`${id}\``)
  return { en: quoted.join(', '), 'zh-CN': quoted.join('、') }
}
