import { foldTypography } from '../../../linter/wording/index.ts'
import type { Locale, LocalText } from '../../../linter/index.ts'

/** Kinds of information that only one of two rows names, each as it is written there. */
export function kindChanges(
  before: readonly LocalText[],
  after: readonly LocalText[],
  language: Locale,
): { readonly added: string[]; readonly removed: string[] } {
  const [old, now] = [kindsOf(before, language), kindsOf(after, language)]
  return {
    added: [...now].flatMap(([key, kind]) => (old.has(key) ? [] : [kind])),
    removed: [...old].flatMap(([key, kind]) => (now.has(key) ? [] : [kind])),
  }
}

/** Authors write several kinds into one entry (`手机号、昵称`), so entries are taken apart before they are compared. */
function kindsOf(entries: readonly LocalText[], language: Locale): Map<string, string> {
  const kinds = entries.flatMap((entry) => takeApart(entry[language]))
  return new Map(kinds.map((kind) => [foldTypography(kind).toLowerCase(), kind]))
}

/** Commas in brackets part nothing: `位置（粗略、精确）` is one kind. */
function takeApart(entry: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of entry) {
    if (/[(（[【]/.test(character)) depth++
    if (/[)）\]】]/.test(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[、，,；;]/.test(character)) parts.push('')
    else parts.push((parts.pop() ?? '') + character)
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}
