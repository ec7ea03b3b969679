import { nearest } from '../../linter/index.ts'
import type { LocalText } from '../../linter/index.ts'
import { isCalendarDate } from '../../schema/index.ts'
import type { Person } from '../../site/export/training-report/index.ts'
import { csvRows } from './csv-rows.ts'
import type { CsvRow } from './csv-rows.ts'
import { rosterRefusals } from './roster-refusals.ts'

/** The people of a staff list, and what is wrong with it; with one problem the whole list is refused. */
export interface Roster {
  readonly people: readonly Person[]
  readonly problems: readonly LocalText[]
}

/**
 * Reads a staff list: columns `staff`, `roles`, `joined` and, if there is one, `left`, in any order; further columns are
 * not looked at. A list that is read in part would let people go missing, so every row must be right.
 */
export function readRoster(text: string, roles: ReadonlySet<string>): Roster {
  const read = csvRows(text)
  if ('line' in read) return refused([rosterRefusals.quotes(read.line)])
  const [head, ...rows] = read.rows
  const columns = columnsOf(head?.cells ?? [])
  const missing = (['staff', 'roles', 'joined'] as const).filter((name) => columns[name] < 0)
  if (missing.length > 0) return refused([rosterRefusals.columns(missing)])
  if (rows.length === 0) return refused([rosterRefusals.empty])
  const readings = rows.map((row) => readPerson(row, columns, roles))
  const people = readings.map(({ person }) => person)
  const problems = readings.flatMap((reading) => reading.problems)
  return { people, problems: [...problems, ...twiceListed(rows, people)] }
}

/** Headings as systems for staff write them; the first one is ours. */
const headings = {
  staff: ['staff', 'staff id', 'employee id', '员工编号', '工号', '人员编号'],
  roles: ['roles', 'role', '角色', '岗位', '岗位角色'],
  joined: ['joined', 'join date', '入职', '入职日期', '到岗日期'],
  left: ['left', 'leave date', '离职', '离职日期'],
} as const

type Columns = Readonly<Record<keyof typeof headings, number>>

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const indexOf = (column: keyof typeof headings): number =>
    names.findIndex((name) => (headings[column] as readonly string[]).includes(name))
  return {
    staff: indexOf('staff'),
    roles: indexOf('roles'),
    joined: indexOf('joined'),
    left: indexOf('left'),
  }
}

function readPerson(row: CsvRow, columns: Columns, known: ReadonlySet<string>): Reading {
  const cell = (column: keyof Columns): string => row.cells[columns[column]]?.trim() ?? ''
  const roles = [
    ...new Set(
      cell('roles')
        .split(/[\s;；,，、]+/)
        .filter(Boolean),
    ),
  ]
  const [joined, left] = [isoDate(cell('joined')), cell('left') === '' ? '' : isoDate(cell('left'))]
  const unknown = roles.filter((role) => !known.has(role))
  const { line } = row
  const problems = [
    ...(staffId.test(cell('staff')) ? [] : [rosterRefusals.staff(line, cell('staff'))]),
    ...(roles.length > 0 ? [] : [rosterRefusals.noRole(line)]),
    ...unknown.map((role) => rosterRefusals.role(line, role, nearest(role, [...known]))),
    ...(joined === undefined ? [rosterRefusals.date(line, 'joined', cell('joined'))] : []),
    ...(left === undefined ? [rosterRefusals.date(line, 'left', cell('left'))] : []),
    ...(joined && left && left < joined ? [rosterRefusals.order(line, joined, left)] : []),
  ]
  return { person: { staff: cell('staff'), roles, joined: joined ?? '', left: left ?? '' }, problems }
}

/** Spreadsheets turn 2026-11-05 into 2026/11/5 when they save; in this order it can mean one day only. */
function isoDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : undefined
}

function twiceListed(rows: readonly CsvRow[], people: readonly Person[]): LocalText[] {
  const first = new Map<string, number>()
  return people.flatMap(({ staff }, index) => {
    const line = rows[index]?.line ?? 0
    const before = first.get(staff)
    if (before === undefined) first.set(staff, line)
    return before === undefined || staff === '' ? [] : [rosterRefusals.twice(line, staff, before)]
  })
}

function refused(problems: readonly LocalText[]): Roster {
  return { people: [], problems }
}

/** As on receipts; names and telephone numbers do not belong there. */
const staffId = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,30}[A-Za-z0-9])?$/

interface Reading {
  readonly person: Person
  readonly problems: readonly LocalText[]
}
