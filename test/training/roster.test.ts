import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../cli/training/csv-rows.ts'
import { readRoster } from '../../cli/training/roster.ts'
import { openRoster } from '../../cli/training/roster-file.ts'
import { CannotRun } from '../../cli/cannot-run.ts'
import { csvTable } from '../../site/export/csv-table.ts'
import { writeWorkspace } from '../examples.ts'

const roles = new Set(['all-staff', 'store-staff', 'dispatcher'])

describe('CSV', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as some spreadsheets save',
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a mark for UTF-8 and old line ends',
      '\ufeffa,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotation marks',
      '"a;""x""",b\n"1\n2",","\n',
      [
        ['a;"x"', 'b'],
        ['1\n2', ','],
      ],
    ],
    [
      'empty cells and empty lines',
      'a,b,\n\n,,\n1,,2\n',
      [
        ['a', 'b', ''],
        ['1', '', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  test('counts lines also within cells', () => {
    const read = csvRows('a,b\n"1\r\n2\n3",x\n\ny,z\n')
    expect('rows' in read && read.rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  test.each([
    ['that nobody closes', 'a,b\n1,"2\n3,4\n', 2],
    ['in the middle of a cell', 'a,b\n1,2"3\n', 2],
    ['with text behind it', 'a,b\n"1"x,2\n', 2],
  ])('refuses a quotation mark %s', (_, text, line) => {
    expect(csvRows(text)).toEqual({ line })
  })

  test('reads whatever our own exports write', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\r\n', ',', ';', 'x\ty', '客户', '’'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        // The heading shows the delimiter, and cells that look like formulas are guarded by the writer.
        const table = [['staff', 'roles'], ...rows.map((row) => row.map((text) => `x${text}`))]
        expect(cellsOf(csvTable(table))).toEqual(table)
      }),
    )
  })

  test('never throws and never loses a row without saying so', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', ' ') }), (text) => {
        const read = csvRows(text)
        if ('line' in read) return read.line >= 1
        const written = read.rows.flatMap(({ cells }) => cells).join('')
        return count(written, 'a') === count(text, 'a')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a staff list', () => {
  test('gives people with roles and days', () => {
    expect(
      readRoster(
        'joined,name,staff,roles,left\n2026-01-05,x,E1,all-staff store-staff,\n2025/3/1,y,E2,all-staff;dispatcher,2026-02-28\n',
        roles,
      ),
    ).toEqual({
      people: [
        { staff: 'E1', roles: ['all-staff', 'store-staff'], joined: '2026-01-05', left: '' },
        { staff: 'E2', roles: ['all-staff', 'dispatcher'], joined: '2025-03-01', left: '2026-02-28' },
      ],
      problems: [],
    })
  })

  test('takes Chinese headings and marks', () => {
    const { people } = readRoster(
      '员工编号,角色,入职日期\nE1,all-staff；store-staff，store-staff,2026-01-05\n',
      roles,
    )
    expect(people).toEqual([
      { staff: 'E1', roles: ['all-staff', 'store-staff'], joined: '2026-01-05', left: '' },
    ])
  })

  test.each([
    ['staff,roles\nE1,all-staff\n', 'Missing columns joined'],
    ['staff,roles,joined\n', 'Missing people'],
    ['', 'Missing columns staff, roles, joined'],
    ['staff,roles,joined\n张三,all-staff,2026-01-05\n', 'Line 2: unexpected staff id "张三"'],
    ['staff,roles,joined\nE1,,2026-01-05\n', 'Line 2: missing role'],
    [
      'staff,roles,joined\nE1,stor-staff,2026-01-05\n',
      'Line 2: unknown role "stor-staff", expected "store-staff"',
    ],
    ['staff,roles,joined\nE1,all-staff,05.01.2026\n', 'Line 2: unexpected date "05.01.2026" of joined'],
    ['staff,roles,joined\nE1,all-staff,2026-02-30\n', 'Line 2: unexpected date "2026-02-30" of joined'],
    [
      'staff,roles,joined,left\nE1,all-staff,2026-02-01,2026-01-31\n',
      'Line 2: unexpected last day 2026-01-31',
    ],
    [
      'staff,roles,joined\nE1,all-staff,2026-01-05\nE1,dispatcher,2026-01-05\n',
      'Line 3: unexpected second line of E1',
    ],
    ['staff,roles,joined\nE1,"all-staff,2026-01-05\n', 'Line 2: unexpected quotation mark'],
  ])('is refused: %j', (text, problem) => {
    const { problems } = readRoster(text, roles)
    expect(problems[0]?.en).toContain(problem)
    expect(problems[0]?.['zh-CN']).not.toBe('')
  })

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readRoster(`staff,roles,joined\n${text}`, roles)
      }),
    )
  })
})

describe('the file of a staff list', () => {
  const open = (bytes: string | Uint8Array): (() => unknown) => {
    const file = join(writeWorkspace({ 'staff.csv': bytes }), 'staff.csv')
    return () => openRoster(file, roles)
  }

  test('is read with the mark that spreadsheets put before UTF-8', () => {
    expect(open('\ufeff员工编号,角色,入职日期\r\nE1,all-staff,2026/1/5\r\n')()).toMatchObject([
      { staff: 'E1' },
    ])
  })

  test.each([
    ['GBK', Uint8Array.of(...Buffer.from('staff,'), 0xbd, 0xc7, 0xc9, 0xab), 'Unexpected encoding GBK'],
    ['UTF-16', Buffer.from('\ufeffstaff,roles,joined', 'utf16le'), 'Unexpected encoding UTF-16'],
    ['UTF-16 without a mark', Buffer.from('staff,roles,joined', 'utf16le'), 'Unexpected encoding UTF-16'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'Unexpected spreadsheet'],
  ])('in %s is refused, with the way to save it right', (_, bytes, words) => {
    expect(refusalOf(open(bytes))).toContain(words)
    expect(refusalOf(open(bytes))).toContain('CSV UTF-8')
  })

  test('shows twenty problems and counts the rest', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `E${index},nobody,2026-01-05`)
    const refusal = refusalOf(open(`staff,roles,joined\n${lines.join('\n')}\n`))
    expect(refusal.split('\n')).toHaveLength(21)
    expect(refusal).toContain('and 10 more')
  })
})

function cellsOf(text: string): unknown {
  const read = csvRows(text)
  return 'rows' in read ? read.rows.map(({ cells }) => cells) : read
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function refusalOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof CannotRun) return error.words.en
  }
  return 'not refused'
}
