import type { SearchRecord } from '../../site/search/index.ts'

/** A small record for a test, with what the test does not speak of filled in. */
export function recordOf(given: Partial<SearchRecord>): SearchRecord {
  const record = {
    ...{
      url: `/documents/${given.document ?? 'one'}/`,
      anchor: '',
      document: 'one',
      title: '',
      headings: [],
    },
    ...{ body: '', lang: 'zh-CN', type: 'policy', status: 'in-force', weight: 1 },
    ...{ family: [], audience: [], jurisdictions: ['CN'], classification: 'internal' },
    ...{ version: '1.0', effective: '2026-01-01', controls: [], laws: [], order: 0, ...given },
  }
  return { id: [record.type, record.document, record.lang, record.anchor].join('__'), ...record }
}
