import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isValid } from '../../schema/index.ts'
import { writeWorkspace } from '../examples.ts'
import { company, decided, passed, receipt, report, reportData, run, today } from './report.ts'

const old = 'E1,clerk,2020-01-01,'

describe('what counts', () => {
  test('is a course passed and a text accepted, each until it must be done again', async () => {
    const receipts = { 'a.json': receipt('E1', passed('2026-03-01'), decided('rules 2.0 2026-11-21')) }
    const { people, summary } = await reportData({ people: [old], receipts })
    expect(people[0]?.duties).toMatchObject([
      {
        kind: 'course',
        id: 'basics',
        version: '1.1',
        state: 'done',
        done: '2026-03-01',
        validUntil: '2027-03-01',
      },
      {
        kind: 'document',
        id: 'rules',
        version: '2.0',
        state: 'done',
        validUntil: '2027-11-21',
        sealed: false,
      },
    ])
    expect(summary).toMatchObject({ people: 1, duties: 2, fulfilled: 2, open: 0, percent: 100, receipts: 1 })
  })

  test('is asked of roles: drafts, texts to come and texts that nobody must confirm are not', async () => {
    const people = [old, 'E2,clerk courier,2026-11-20,', 'E3,guest,2026-11-20,']
    const { people: found, unasked } = await reportData({ people, receipts: {} })
    expect(found.map(({ duties }) => duties.map(({ id }) => id))).toEqual([
      ['basics', 'rules'],
      ['basics', 'delivery', 'rules'],
      [],
    ])
    expect(unasked).toEqual(['E3'])
  })

  test('is asked of everybody where it is asked of all staff, whatever the staff list says of roles', async () => {
    const everybody = Object.fromEntries(
      Object.entries(company).map(([path, text]) => [
        path,
        text.replaceAll('audience: [clerk]', 'audience: [all-staff]'),
      ]),
    )
    const { people: found, unasked } = await reportData({
      people: ['E3,guest,2026-11-20,'],
      receipts: {},
      workspace: everybody,
    })
    expect(found.map(({ duties }) => duties.map(({ id }) => id))).toEqual([['basics', 'rules']])
    expect(unasked).toEqual([])
  })

  test.each([
    ['2025-11-25', 'expiring', '2026-11-25'],
    ['2025-11-24', 'expired', '2026-11-24'],
    ['2025-12-26', 'done', '2026-12-26'],
  ])('a course passed on %s is %s', async (day, state, validUntil) => {
    expect(await courseOf(receipt('E1', passed(day)))).toMatchObject({ state, validUntil, due: validUntil })
  })

  test('is no test that was failed', async () => {
    expect(await courseOf(receipt('E1', passed('2026-11-01', '1.1', false)))).not.toHaveProperty('done')
  })

  test('a MINOR version stands for another, also for one to come', async () => {
    expect(await courseOf(receipt('E1', passed('2026-11-01', '1.0')))).toMatchObject({ state: 'done' })
    expect(await courseOf(receipt('E1', passed('2026-11-01', '2.0')))).toMatchObject({ state: 'done' })
  })

  test.each([
    ['2026-11-11', 'due', '2026-11-25'],
    ['2026-11-10', 'overdue', '2026-11-24'],
  ])('who joined on %s and did nothing is %s', async (joined, state, due) => {
    expect(await courseOf(receipt('E9'), `E1,clerk,${joined},`)).toEqual({
      ...{ kind: 'course', id: 'basics', version: '1.1', state, due },
    })
  })

  test('an older MAJOR gives time for the new one and no more', async () => {
    const older = receipt('E1', decided('rules 1.0 2026-02-01'))
    const given = { people: [old], receipts: { 'a.json': older } }
    const rules = (await reportData(given)).people[0]?.duties[1]
    expect(rules).toMatchObject({ state: 'outdated', doneVersion: '1.0', due: '2026-12-04' })
    const workspace = {
      'internal/rules.mdx': company['internal/rules.mdx'].replaceAll('2026-11-20', '2026-11-10'),
    }
    const later = (await reportData({ ...given, workspace })).people[0]?.duties[1]
    expect(later).toMatchObject({ state: 'overdue', doneVersion: '1.0', due: '2026-11-24' })
  })

  test('without a period it is missing', async () => {
    const workspace = { 'internal/rules.mdx': company['internal/rules.mdx'].replace(' due: P14D,', '') }
    const { people, summary } = await reportData({ people: [old], receipts: {}, workspace })
    expect(people[0]?.duties[1]).toEqual({ kind: 'document', id: 'rules', version: '2.0', state: 'missing' })
    expect(summary.open).toBe(2)
  })

  test('the last word counts, whichever file it stands in', async () => {
    const declined = receipt('E1', decided('rules 2.0 2026-11-22 第三节看不懂'))
    const accepted = receipt('E1', decided('rules 2.0 2026-11-23'))
    const first = await reportData({ people: [old], receipts: { 'a.json': declined } })
    expect(first.people[0]?.duties[1]).toMatchObject({
      state: 'declined',
      reason: '第三节看不懂',
      done: '2026-11-22',
    })
    const both = await reportData({ people: [old], receipts: { 'a.json': accepted, 'b.json': declined } })
    expect(both.people[0]?.duties[1]).toMatchObject({ state: 'done', done: '2026-11-23' })
  })

  test('of one receipt in two files, the sealed one speaks', async () => {
    const plain = receipt('E1', passed('2026-11-01'))
    const seal = {
      ...({ algorithm: 'Ed25519', key: 'a'.repeat(64), sealed: '2026-11-02' } as const),
      signature: `${'A'.repeat(86)}==`,
    }
    const receipts = { 'a sealed.json': { ...plain, seal }, 'b.json': plain }
    const { people, summary } = await reportData({ people: [old], receipts })
    expect(people[0]?.duties[0]).toMatchObject({ state: 'done', sealed: true, receipt: plain.id })
    expect(summary).toMatchObject({ receipts: 2, sealed: 1 })
  })

  test('is not what others did, and people who left owe nothing', async () => {
    const people = [old, 'E2,clerk,2020-01-01,2026-11-24', 'E3,clerk,2020-01-01,2026-11-25']
    const receipts = {
      'x.json': receipt('E7', passed('2026-11-01')),
      'y.json': receipt('e1', passed('2026-11-01')),
    }
    const { people: found, summary, strangers } = await reportData({ people, receipts })
    expect(found.map(({ staff }) => staff)).toEqual(['E1', 'E3'])
    expect(summary).toMatchObject({ people: 2, left: 1, fulfilled: 0, receipts: 0 })
    expect(strangers).toEqual([
      { staff: 'E7', files: ['x.json'] },
      { staff: 'e1', files: ['y.json'] },
    ])
  })

  test('is added up for each course, document and role', async () => {
    const people = [old, 'E2,clerk courier,2026-11-20,']
    const { totals } = await reportData({
      people,
      receipts: { 'a.json': receipt('E1', passed('2026-11-01')) },
    })
    expect(totals).toEqual([
      { of: 'course', id: 'basics', duties: 2, fulfilled: 1, states: { done: 1, due: 1 } },
      { of: 'document', id: 'rules', duties: 2, fulfilled: 0, states: { due: 2 } },
      { of: 'document', id: 'delivery', duties: 1, fulfilled: 0, states: { due: 1 } },
      { of: 'role', id: 'clerk', duties: 4, fulfilled: 1, states: { done: 1, due: 3 } },
      { of: 'role', id: 'courier', duties: 1, fulfilled: 0, states: { due: 1 } },
    ])
  })

  test('can be narrowed to roles', async () => {
    const people = [old, 'E2,clerk courier,2026-11-20,']
    const given = { people, receipts: {}, roles: 'courier' }
    const { people: found, totals } = await reportData(given)
    expect(found.map(({ staff, duties }) => [staff, duties.map(({ id }) => id)])).toEqual([
      ['E2', ['delivery']],
    ])
    expect(totals.map(({ id }) => id)).toEqual(['delivery', 'courier'])
    expect((await report({ ...given, roles: 'couriers' })).refusal).toContain('expected "courier"')
  })
})

describe('receipts that do not count', () => {
  const good = receipt('E1', passed('2026-11-01'))

  test('are listed with what is wrong, and the rest counts', async () => {
    const files = {
      'damaged.json': '{"format":',
      'latin.json': Uint8Array.of(0x7b, 0xff, 0x7d),
      'list.json': '[]',
      'notes.txt': 'no receipt',
      '.hidden.json': '{',
    }
    const receipts = {
      'good.json': good,
      'deeper/changed.json': { ...good, course: { ...good.course, score: 2 } },
      'tomorrow.json': receipt('E1', passed('2026-11-26')),
      'future.json': receipt('E1', passed('2027-01-01')),
      'large.json': { ...good, padding: 'x'.repeat(5_000_000) },
    }
    const { refused, summary } = await reportData({ people: [old], receipts, files })
    expect(Object.fromEntries(refused.map(({ file, problems }) => [file, problems[0]?.en]))).toEqual({
      'damaged.json': 'is damaged: no JSON in UTF-8',
      'latin.json': 'is damaged: no JSON in UTF-8',
      'list.json': expect.stringContaining('is no receipt') as string,
      'deeper/changed.json': expect.stringContaining('/course/score') as string,
      'future.json': 'is dated 2027-01-01, which is still to come',
      'large.json': expect.stringContaining('is larger than') as string,
    })
    expect(summary.receipts).toBe(2)
  })

  test('no link out of the folder is followed', async () => {
    const outside = writeWorkspace({ 'a.json': JSON.stringify(good) })
    const folder = writeWorkspace({ 'b.json': JSON.stringify(good) })
    symlinkSync(join(outside, 'a.json'), join(folder, 'a.json'))
    symlinkSync(outside, join(folder, 'more'))
    const { refused, summary } = await reportData({ people: [old], receipts: {}, folder })
    expect(refused.map(({ file }) => file)).toEqual(['a.json', 'more'])
    expect(summary.receipts).toBe(1)
  })

  test('are those that the verification refuses', async () => {
    const receipts = { 'a.json': good, 'b.json': receipt('E1', decided('rules 2.0 2026-11-21')) }
    const problem = { en: 'another text', 'zh-CN': '文本不同' }
    const verification = () => (one: typeof good) => (one.id === good.id ? [problem] : [])
    const given = { people: [old], receipts, verification }
    const { refused, verified, people } = await reportData(given)
    expect({ refused, verified }).toEqual({
      refused: [{ file: 'a.json', problems: [problem] }],
      verified: true,
    })
    expect(people[0]?.duties.map(({ state }) => state)).toEqual(['overdue', 'done'])
  })
})

describe('receipts to be deleted', () => {
  test('are those of people who left, once the period of the register is over', async () => {
    const people = [old, 'E2,clerk,2020-01-01,2023-11-24', 'E3,clerk,2020-01-01,2023-11-25']
    const receipts = Object.fromEntries(
      ['E1', 'E2', 'E3', 'E4'].map((staff) => [
        `${staff}.json`,
        receipt(staff, { issued: '2022-01-01T00:00:00Z' }),
      ]),
    )
    const { toDelete, retention } = await reportData({ people, receipts })
    expect(retention).toEqual({ activity: 'training-cases', parameter: 'keep-years', period: 'P3Y' })
    expect(toDelete).toEqual([
      { file: 'E2.json', staff: 'E2', from: 'left', until: '2026-11-24' },
      { file: 'E4.json', staff: 'E4', from: 'issued', until: '2025-01-01' },
    ])
  })

  test('cannot be told without a register', async () => {
    const workspace = { 'registers/processing.yaml': 'activities: []\n' }
    const receipts = { 'a.json': receipt('E4', { issued: '2001-01-01T00:00:00Z' }) }
    const data = await reportData({ people: [old], receipts, workspace })
    expect(data.toDelete).toEqual([])
    expect(data).not.toHaveProperty('retention')
  })
})

describe('the exit code', () => {
  const everything = receipt('E1', passed('2026-11-01'), decided('rules 2.0 2026-11-21'))

  test('is 0 where nothing is to be settled, also while there is time', async () => {
    expect((await report({ people: [old], receipts: { 'a.json': everything } })).status).toBe(0)
    expect((await report({ people: ['E1,clerk,2026-11-20,'], receipts: {} })).status).toBe(0)
  })

  test('is 1 for what is overdue, declined or refused', async () => {
    expect((await report({ people: [old], receipts: {} })).status).toBe(1)
    const declined = receipt('E1', passed('2026-11-01'), decided('rules 2.0 2026-11-21 no'))
    expect((await report({ people: [old], receipts: { 'a.json': declined } })).status).toBe(1)
    const files = { 'b.json': '' }
    expect((await report({ people: [old], receipts: { 'a.json': everything }, files })).status).toBe(1)
  })

  test('is 2 for a folder or a list among the policies, for they can never be deleted there', async () => {
    const root = writeWorkspace({ ...company, 'receipts/a.json': '{}', 'staff.csv': 'staff,roles,joined\n' })
    const inside = await run([join(root, 'receipts')], valuesOf(root, join(root, 'staff.csv')))
    expect(inside).toMatchObject({
      status: 2,
      refusal: expect.stringContaining('git history forgets nothing') as string,
    })
    const link = join(writeWorkspace({ 'x/y': '' }), 'link')
    symlinkSync(join(root, 'receipts'), link)
    expect((await run([link], valuesOf(root, join(root, 'staff.csv')))).status).toBe(2)
    const listInside = await report({
      people: [old],
      receipts: {},
      roster: 'policies/policypress.config.yaml',
    })
    expect(listInside.status).toBe(2)
  })

  test('is 2 for a folder in the git repository around the policies', async () => {
    const { spawnSync } = await import('node:child_process')
    const repository = writeWorkspace({})
    spawnSync('git', ['init', '--quiet', repository])
    for (const [path, content] of Object.entries(company)) {
      mkdirSync(join(repository, 'policies', path, '..'), { recursive: true })
      writeFileSync(join(repository, 'policies', path), content)
    }
    mkdirSync(join(repository, 'receipts'))
    const roster = join(writeWorkspace({ 'staff.csv': `staff,roles,joined\n${old}\n` }), 'staff.csv')
    const ran = await run([join(repository, 'receipts')], valuesOf(join(repository, 'policies'), roster))
    expect(ran).toMatchObject({ status: 2, refusal: expect.stringContaining('in the repository') as string })
  })

  test('is 2 for arguments that cannot be right', async () => {
    const { values } = valuesOf('policies', 'staff.csv')
    const bare = { values: new Map<string, string>(), locale: 'en' as const }
    expect((await run([], bare)).refusal).toContain('Missing folder')
    expect((await run(['a'], bare)).refusal).toContain('Missing --roster')
    expect((await run(['no-such-folder'], { values, locale: 'zh-CN' })).refusal).toContain('不存在')
    expect((await report({ people: ['E1,nobody,2026-01-01,'], receipts: {} })).refusal).toContain(
      'unknown role',
    )
  })
})

test('the data has the shape of its schema', async () => {
  const receipts = {
    'a.json': receipt('E1', passed('2026-11-01'), decided('rules 2.0 2026-11-22 no')),
    'b.json': {},
  }
  const people = [old, 'E2,guest,2026-11-20,', 'E3,clerk,2020-01-01,2021-01-01']
  const data = await reportData({ people, receipts })
  expect(isValid('output/training-report', data)).toBe(true)
  expect(data.today).toBe(today)
})

async function courseOf(one: unknown, person = old): Promise<unknown> {
  return (await reportData({ people: [person], receipts: { 'a.json': one } })).people[0]?.duties[0]
}

function valuesOf(root: string, roster: string): { values: Map<string, string>; locale: 'en' } {
  return {
    values: new Map([
      ['workspace', root],
      ['roster', roster],
    ]),
    locale: 'en',
  }
}
