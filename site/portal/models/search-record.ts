import type { SearchRecord } from '../../search/index.ts'

/** Id of a record: type, document, language and anchor in letters that every search engine takes. */
export function recordId(type: string, document: string, lang: string, anchor: string): string {
  return [type, document, lang, anchor].map(plain).filter(Boolean).join('__')
}

/** A record of something that is one page or one entry, without the fields that only documents have. */
export function entryRecord(
  entry: Pick<SearchRecord, 'url' | 'document' | 'title' | 'lang' | 'type'> & Partial<SearchRecord>,
): SearchRecord {
  return {
    id: recordId(entry.type, entry.document, entry.lang, ''),
    ...{
      anchor: '',
      headings: [],
      body: '',
      status: '',
      weight: 1,
      family: [],
      audience: [],
      jurisdictions: [],
    },
    ...{ classification: '', version: '', effective: '', controls: [], laws: [], order: 0 },
    ...entry,
  }
}

/** Other letters by their code points: 附件 → u9644u4ef6. */
function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`)
}
