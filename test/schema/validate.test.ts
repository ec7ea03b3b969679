import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import type { SchemaName, SchemaProblem } from '../../schema/index.ts'
import { catalog, document, fitting, law, profile } from './examples.ts'

/** Name of the mistake, schema, good data, where to put what (`undefined` removes it), and all that must be said. */
type Mistake = readonly [string, SchemaName, object, string, unknown, readonly SchemaProblem[]]

const mistakes: readonly Mistake[] = [
  [
    'a misspelt key',
    'document',
    document,
    '/acknowledgement/requird',
    true,
    [
      problem('unknown-key', '/acknowledgement/requird', {
        key: 'requird',
        suggestion: 'required',
        allowed: 'required, due, renew',
      }),
    ],
  ],
  [
    'a key that resembles nothing',
    'document',
    document,
    '/review/colour',
    'red',
    [problem('unknown-key', '/review/colour', { key: 'colour', suggestion: '', allowed: 'cycle, last' })],
  ],
  [
    'a missing key',
    'document',
    document,
    '/owner',
    undefined,
    [problem('missing-key', '', { key: 'owner', because: '' })],
  ],
  [
    'a missing key that the status asks for',
    'document',
    document,
    '/revisions',
    undefined,
    [problem('missing-key', '', { key: 'revisions', because: 'status: approved' })],
  ],
  [
    'a missing translation',
    'catalog',
    catalog,
    '/controls/0/title',
    { en: 'Notice' },
    [problem('missing-key', '/controls/0/title', { key: 'zh-CN', because: '' })],
  ],
  [
    'a key without a value',
    'document',
    document,
    '/owner',
    null,
    [problem('empty-value', '/owner', { key: 'owner' })],
  ],
  [
    'a text of spaces',
    'document',
    document,
    '/title',
    '  ',
    [problem('empty-value', '/title', { key: 'title' })],
  ],
  [
    'a version without quotes',
    'document',
    document,
    '/version',
    1.1,
    [problem('quote-it', '/version', { value: '1.1' })],
  ],
  [
    'a source without quotes',
    'requirements',
    fitting.requirements ?? {},
    '/source',
    0,
    [problem('quote-it', '/source', { value: '0' })],
  ],
  [
    'an article without quotes',
    'law',
    law,
    '/articles/0/article',
    22,
    [problem('quote-it', '/articles/0/article', { value: '22' })],
  ],
  [
    'a text instead of a list',
    'document',
    document,
    '/profiles',
    'outlet-transfer',
    [problem('wrong-type', '/profiles', { found: 'text', expected: 'list' })],
  ],
  [
    'a quoted boolean',
    'document',
    document,
    '/transfer/purpose-changed',
    'no',
    [problem('wrong-type', '/transfer/purpose-changed', { found: 'text', expected: 'true or false' })],
  ],
  [
    'a fraction of people',
    'registers/organisation',
    fitting['registers/organisation'] ?? {},
    '/facts/people',
    1.5,
    [problem('wrong-type', '/facts/people', { found: 'number', expected: 'whole number' })],
  ],
  [
    'an unknown status',
    'document',
    document,
    '/status',
    'aproved',
    [
      problem('not-in-list', '/status', {
        value: 'aproved',
        allowed: 'draft, in-review, approved, retired',
        suggestion: 'approved',
        because: '',
      }),
    ],
  ],
  [
    'an internal notice',
    'document',
    document,
    '/type',
    'notice',
    [
      problem('not-in-list', '/classification', {
        value: 'internal',
        allowed: 'public',
        suggestion: '',
        because: 'type: notice',
      }),
    ],
  ],
  [
    'an id with capitals',
    'document',
    document,
    '/id',
    'Outlet Transfer',
    [
      problem('wrong-pattern', '/id', {
        value: 'Outlet Transfer',
        example: 'outlet-transfer',
        pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      }),
    ],
  ],
  [
    'a control id of another shape',
    'profile',
    profile,
    '/controls/0/id',
    'BT-2',
    [
      problem('wrong-pattern', '/controls/0/id', {
        value: 'BT-2',
        example: 'BT-02',
        pattern: '^[A-Z]{2}-[0-9]{2}$',
      }),
    ],
  ],
  [
    'a day that does not exist',
    'document',
    document,
    '/review/last',
    '2026-02-30',
    [problem('not-a-date', '/review/last', { value: '2026-02-30' })],
  ],
  [
    'a leap day of a common year',
    'document',
    document,
    '/revisions/0/date',
    '1900-02-29',
    [problem('not-a-date', '/revisions/0/date', { value: '1900-02-29' })],
  ],
  [
    'a date with slashes',
    'document',
    document,
    '/review/last',
    '2026/03/02',
    [problem('not-a-date', '/review/last', { value: '2026/03/02' })],
  ],
  [
    'a negative number of people',
    'registers/organisation',
    fitting['registers/organisation'] ?? {},
    '/facts/people',
    -1,
    [problem('too-small', '/facts/people', { value: -1, limit: 0 })],
  ],
  [
    'a lesson of a week',
    'lesson',
    fitting.lesson ?? {},
    '/minutes',
    10080,
    [problem('too-large', '/minutes', { value: 10080, limit: 600 })],
  ],
  [
    'a title as long as a page',
    'document',
    document,
    '/title',
    '𠮷'.repeat(121),
    [problem('too-long', '/title', { count: 121, limit: 120 })],
  ],
  [
    'a history of nothing',
    'document',
    document,
    '/revisions',
    [],
    [problem('too-few-items', '/revisions', { count: 0, limit: 1 })],
  ],
  [
    'a role listed twice',
    'document',
    document,
    '/audience',
    ['all-staff', 'deal-team', 'all-staff'],
    [problem('duplicate-item', '/audience/2', { value: 'all-staff' })],
  ],
  [
    'a unit of a text',
    'catalog',
    catalog,
    '/controls/0/parameters/2/unit',
    'day',
    [
      problem('needless-key', '/controls/0/parameters/2/unit', {
        key: 'unit',
        needs: 'type: integer | decimal',
      }),
    ],
  ],
  [
    'a number without a unit',
    'catalog',
    catalog,
    '/controls/0/parameters/0/unit',
    undefined,
    [
      problem('missing-key', '/controls/0/parameters/0', {
        key: 'unit',
        because: 'type: integer | decimal',
      }),
    ],
  ],
  [
    "a law behind the company's own number",
    'catalog',
    catalog,
    '/controls/0/parameters/0/law',
    'PIPL:22',
    [problem('needless-key', '/controls/0/parameters/0/law', { key: 'law', needs: 'basis: law' })],
  ],
  [
    "a law's number without its condition",
    'catalog',
    catalog,
    '/controls/0/parameters/1/condition',
    undefined,
    [problem('missing-key', '/controls/0/parameters/1', { key: 'condition', because: 'basis: law' })],
  ],
  [
    'an exception from two things',
    'registers/exceptions',
    fitting['registers/exceptions'] ?? {},
    '/exceptions/0/rule',
    'known-control',
    [problem('one-of-keys', '/exceptions/0', { keys: 'rule, control', found: 'rule, control' })],
  ],
  [
    'an exception from nothing',
    'registers/exceptions',
    fitting['registers/exceptions'] ?? {},
    '/exceptions/0/control',
    undefined,
    [problem('one-of-keys', '/exceptions/0', { keys: 'rule, control', found: '' })],
  ],
  [
    'a fact that nobody declares',
    'profile',
    profile,
    '/controls/1/when/transfer.legal-rute',
    'art22',
    [
      problem('unknown-key', '/controls/1/when/transfer.legal-rute', {
        key: 'transfer.legal-rute',
        suggestion: 'transfer.legal-route',
        allowed: expect.stringContaining('organisation.people') as string,
      }),
    ],
  ],
  [
    'a test of two kinds',
    'profile',
    profile,
    '/controls/1/when/transfer.kind',
    { in: ['goods'], 'at-least': 2 },
    [
      problem('too-many-keys', '/controls/1/when/transfer.kind', {
        count: 2,
        limit: 1,
        allowed: 'at-least, in',
      }),
    ],
  ],
  [
    'a test of no kind',
    'profile',
    profile,
    '/controls/1/when/transfer.kind',
    {},
    [problem('empty-value', '/controls/1/when/transfer.kind', { key: 'transfer.kind' })],
  ],
  [
    'a parameter with a wrong name',
    'registers/parameters',
    fitting['registers/parameters'] ?? {},
    '/values/Notice Days',
    30,
    [problem('wrong-key', '/values/Notice Days', { key: 'Notice Days', example: 'outlet-transfer' })],
  ],
  [
    'a parameter that is a list',
    'registers/parameters',
    fitting['registers/parameters'] ?? {},
    '/values/rate',
    [1],
    [problem('wrong-type', '/values/rate', { found: 'list', expected: 'text, number' })],
  ],
  [
    'control ids separated by a comma',
    'components/control',
    { id: 'BT-02' },
    '/id',
    'BT-02,BT-03',
    [
      problem('wrong-pattern', '/id', {
        value: 'BT-02,BT-03',
        example: 'BT-02',
        pattern: '^[A-Z]{2}-[0-9]{2}(?: [A-Z]{2}-[0-9]{2})*$',
      }),
    ],
  ],
]

describe('validate', () => {
  it.each(Object.entries(fitting))('accepts a good %s', (name, data) => {
    expect(validate(name as SchemaName, data)).toEqual([])
  })

  it.each(mistakes)('reports %s in one problem', (_title, name, good, pointer, value, problems) => {
    expect(validate(name, changed(good, pointer, value))).toEqual(problems)
  })

  it('counts a misspelt required key once', () => {
    const { title, ...rest } = document
    expect(validate('document', { ...rest, titel: title }).map(({ code }) => code)).toEqual(['unknown-key'])
  })

  it('reports every mistake of a file at once', () => {
    const data = {
      ...document,
      id: 'A',
      status: 'done',
      review: { cycle: 'yearly', last: '2026-13-01' },
      extra: 1,
    }
    expect(
      validate('document', data)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/extra', '/id', '/review/cycle', '/review/last', '/status'])
  })

  it('takes nothing from a prototype', () => {
    const data = JSON.parse('{"__proto__": {"id": "a"}, "constructor": {}}') as unknown
    const problems = validate('components/section', data)
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['missing-key', ''],
      ['unknown-key', '/__proto__'],
      ['unknown-key', '/constructor'],
    ])
    expect(validate('components/section', Object.create({ id: 'a' }))).toHaveLength(1)
  })

  it.each([null, undefined, 'text', 7, true, [], [[]]])(
    'says what stands in place of a mapping: %j',
    (data) => {
      expect(validate('document', data)).toHaveLength(1)
    },
  )

  it('cuts long values', () => {
    const [found] = validate('document', { ...document, status: 'X'.repeat(5000) })
    expect(String(found?.data['value'])).toHaveLength(80)
  })
})

function problem(code: SchemaProblem['code'], pointer: string, data: SchemaProblem['data']): SchemaProblem {
  return { code, pointer, data }
}

/** A copy with one value put in or, for `undefined`, taken out. */
function changed(good: object, pointer: string, value: unknown): unknown {
  const copy = structuredClone(good) as Record<string, unknown>
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  let inside = copy
  for (const step of steps) inside = inside[step] as Record<string, unknown>
  if (value === undefined) delete inside[last]
  else inside[last] = value
  return copy
}
