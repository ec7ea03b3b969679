import { usualMeaning } from '../../linter/index.ts'
import type { Facts, OpenWorkspace } from '../../linter/index.ts'

/** What a folder holds that has no config yet. */
export interface Survey {
  readonly files: number
  readonly skipped: number
  /** Language → how many files are written in it, the most frequent first. */
  readonly languages: ReadonlyMap<string, number>
  /** Keys of frontmatter that nothing here knows → what they most likely mean, `undefined` where that is not clear. */
  readonly foreignKeys: ReadonlyMap<string, string | undefined>
}

/** Looks at every text of a folder once. */
export function survey(opened: OpenWorkspace): Survey {
  const { facts, skipped, workspace } = opened
  const texts = facts.filter(({ path }) => /\.mdx?$/.test(path))
  const languages = Map.groupBy(texts, (file) => languageOf(opened.document(file.path).text, file))
  const named = texts.flatMap((file) => workspace.foreignKeys(file).map((key) => [key, file] as const))
  // What is longer is no name that a config should hold.
  const keys = Map.groupBy(
    named.filter(([key]) => key.length <= longestKey),
    ([key]) => key,
  )
  const meanings = [...keys].map(([key, uses]) => {
    const values = uses.map(([, { data }]) => data[key])
    return [key, usualMeaning(key, values)] as const
  })
  return {
    files: texts.length,
    skipped: skipped.length,
    languages: new Map(
      [...languages]
        .map(([language, files]) => [language, files.length] as const)
        .sort(([, left], [, right]) => right - left),
    ),
    foreignKeys: new Map(meanings.sort(([left], [right]) => (left < right ? -1 : 1))),
  }
}

/** Chinese texts name products in Latin letters, so a third of Han characters is enough. */
function languageOf(text: string, { bodyStart }: Facts): 'zh-CN' | 'en' {
  const body = text.slice(bodyStart, bodyStart + sample)
  const han = body.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = body.match(/[A-Za-z]/g)?.length ?? 0
  return han * 2 > latin ? 'zh-CN' : 'en'
}

const sample = 20_000
const longestKey = 80
