import type { Meta, TextColumns } from './layout.ts'
import type { Ranked } from './rank.ts'

/** A document in the one language that it is shown in, with its best sections first. */
export interface Group {
  readonly text: number
  readonly records: readonly Ranked[]
  readonly score: number
}

// A text in another language is worth a little less, not nothing.
const otherLanguage = 0.9
// Who types the whole title wants this and nothing else.
const wholeTitle = 1.5
// Further sections say that more of a document is about it.
const furtherSections = 0.1
// The reader's language is shown unless it holds clearly less of the query.
const nearly = 0.95

/** Ranked records by document, best document first; of its languages one is shown. */
export function groupByDocument(ranked: readonly Ranked[], meta: Meta, lang: string): Group[] {
  const textOf = textNumbers(meta)
  const byText = Map.groupBy(ranked, ({ record }) => textOf[record] ?? 0)
  const byDocument = Map.groupBy(byText.keys(), (text) => meta.texts.document[text] ?? 0)
  const groups = [...byDocument.values()].map((texts) => {
    const text = languageFor(texts, byText, meta, lang)
    const records = byText.get(text) ?? []
    return { text, records, score: scoreOf(records) * worthOf(text, records, meta, lang) }
  })
  return groups.sort((left, right) => right.score - left.score || left.text - right.text)
}

function scoreOf([best, ...others]: readonly Ranked[]): number {
  const further = others.slice(0, 2).reduce((sum, { score }) => sum + score, 0)
  return (best?.score ?? 0) + furtherSections * further
}

function languageFor(
  texts: readonly number[],
  byText: ReadonlyMap<number, readonly Ranked[]>,
  meta: Meta,
  lang: string,
): number {
  const coverage = (text: number): number =>
    Math.max(...(byText.get(text) ?? []).map((item) => item.coverage))
  const own = texts.find((text) => languageOf(text, meta.texts) === lang)
  const best = texts.reduce((left, right) => (coverage(right) > coverage(left) ? right : left))
  return own !== undefined && coverage(own) >= nearly * coverage(best) ? own : best
}

function worthOf(text: number, [best]: readonly Ranked[], { texts }: Meta, lang: string): number {
  const weight = (texts.weight[text] ?? 100) / 100
  const whole = best?.titled === texts.titleTerms[text] ? wholeTitle : 1
  return weight * whole * (languageOf(text, texts) === lang ? 1 : otherLanguage)
}

function languageOf(text: number, texts: TextColumns): string {
  return texts.languages[texts.language[text] ?? 0] ?? ''
}

/** The text of every record. */
function textNumbers({ texts }: Meta): readonly number[] {
  return texts.records.flatMap((count, text) => Array<number>(count).fill(text))
}
