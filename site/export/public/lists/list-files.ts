import type { Publication } from '../../../publication/index.ts'
import { csvTable } from '../../csv-table.ts'
import { columns } from './columns.ts'
import type { Column } from './columns.ts'
import { rowsOf } from './rows.ts'
import type { ListName, ListRow } from './rows.ts'

/**
 * The lists over all notices as CSV, for people with a spreadsheet: heads in both languages, and the mark of UTF-8,
 * without which a spreadsheet in China reads Chinese as GBK. Programs read privacy-notices.json, which has no mark.
 */
export function listFiles(publication: Publication): ReadonlyMap<string, string> {
  return new Map([
    ['lists/collection.csv', listTable('activities', columns.activities, publication)],
    ['lists/recipients.csv', listTable('recipients', columns.recipients, publication)],
    ['lists/sdks.csv', listTable('sdks', columns.sdks, publication)],
    ['lists/cookies.csv', listTable('cookies', columns.cookies, publication)],
    ['lists/rights.csv', listTable('rights', columns.rights, publication)],
  ])
}

function listTable<Name extends ListName>(
  name: Name,
  shown: readonly Column<ListRow<Name>['row']>[],
  publication: Publication,
): string {
  const lines = rowsOf(name, publication).map(({ row, notices }) => [
    ...shown.map(({ cell }) => cell(row)),
    notices.join('; '),
  ])
  return csvTable([[...shown.map(({ head }) => head), '载于 said in'], ...lines])
}
