import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { historyAround } from '../../cli/training/receipt-history.ts'
import { verifyReceipt } from '../../cli/training/verify-receipt.ts'
import type { Check } from '../../cli/training/check.ts'
import { makeReceipt, receiptId } from '../../site/training/receipt.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { isValid } from '../../schema/index.ts'
import { policypress } from '../cli/run.ts'
import { commit, git } from '../publish/repository.ts'
import { course, library, openIn, policyRepository, receiptOf, today, write } from './receipt-repository.ts'

describe('a receipt', () => {
  it.each(['zh-CN', 'en'] as const)(
    'of a course in %s holds, also after the policies moved on',
    async (locale) => {
      const root = policyRepository()
      const receipt = await receiptOf(await course(root, locale))
      expect(isValid('output/receipt', receipt)).toBe(true)
      expect(await outcomes(receipt, root)).toEqual(allHold)
      write(root, 'internal/rules.mdx', (library['internal/rules.mdx'] ?? '').replaceAll('1.0', '2.0'))
      write(root, 'training/basics/01-why.mdx', '---\nid: why\ntype: lesson\ntitle: 空\n---\n')
      commit(root, 'Go on')
      expect(await outcomes(receipt, root)).toEqual(allHold)
    },
  )

  it('is the same for the same parts and holds only what belongs to it', async () => {
    const receipt = await receiptOf(await course(policyRepository()))
    expect(receipt.id).toBe(await receiptId(receipt))
    const again = await makeReceipt({ ...receipt, more: 1 } as never, [])
    expect(Object.keys(again).sort()).toEqual(Object.keys(receipt).sort())
  })

  // Whoever changes a receipt and makes the id again is found out by the history, not by the id.
  it.each(changes())('is refused with another %s', async (path, change) => {
    const root = policyRepository()
    const receipt = structuredClone(await receiptOf(await course(root)))
    change(receipt)
    expect(await failing(receipt, root)).toContain('id')
    const { statements, ...parts } = receipt
    const remade = await makeReceipt(parts, (await course(root)).questions)
    const without = path.startsWith('statements') ? { ...remade, statements } : remade
    const fixed = { ...without, id: await receiptId(without) }
    expect(await failing(fixed, root)).not.toEqual([])
  })

  it('says of what only the learner can know that the id no longer fits', async () => {
    const root = policyRepository()
    const receipt = await receiptOf(await course(root))
    expect(await failing({ ...receipt, learner: { staff: 'E1', roles: [] } }, root)).toContain('id')
    expect(await failing({ ...receipt, issued: '2026-11-24T10:00:00Z' }, root)).toContain('id')
  })

  it('with nothing but nesting is refused without a crash', async () => {
    const root = policyRepository()
    const receipt = await receiptOf(await course(root))
    const deep = JSON.parse(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`) as object
    expect(await failing({ ...receipt, statements: [deep] }, root)).toEqual(['id'])
  })

  it('of a portal outside git, or of files that were never committed, cannot be checked', async () => {
    const root = policyRepository()
    const shown = await course(root)
    const outside = await receiptOf({ ...shown, source: { revision: '', modified: false } })
    expect(await outcomes(outside, root)).toMatchObject({ history: 'unknown', course: 'unknown' })
    expect(run(root, outside).status).toBe(2)
    const same = await receiptOf({ ...shown, source: { ...shown.source, modified: true } })
    expect(await outcomes(same, root)).toEqual(allHold)
    write(root, 'training/basics/index.mdx', `${library['training/basics/index.mdx']}\n没有提交。\n`)
    const other = await receiptOf(await course(root, 'zh-CN', true))
    expect(await outcomes(other, root)).toMatchObject({ course: 'unknown', document: 'holds' })
    expect(run(root, other).status).toBe(2)
  })

  it('of a commit that nobody published is refused, and that of a branch is not', async () => {
    const root = policyRepository()
    git(root, 'checkout', '--quiet', '-b', 'other')
    write(root, 'internal/rules.mdx', `${library['internal/rules.mdx']}\n再加一句。\n`)
    commit(root, 'Elsewhere')
    const receipt = await receiptOf(await course(root))
    git(root, 'checkout', '--quiet', 'main')
    expect(await outcomes(receipt, root)).toEqual(allHold)
    git(root, 'branch', '--quiet', '-D', 'other')
    expect(await failing(receipt, root)).toEqual(['history'])
    expect(run(root, receipt)).toMatchObject({ status: 1 })
  })
})

describe('policypress verify', () => {
  it('tells what each check found, in both languages, and what a receipt proves', async () => {
    const root = policyRepository()
    const receipt = await receiptOf(await course(root))
    const english = run(root, receipt)
    expect(english).toMatchObject({ status: 0, error: '' })
    expect(english.out).toContain('It does not prove who answered')
    expect(run(root, receipt, '--locale', 'zh-CN').out).toContain('不证明是谁作答')
    const json = JSON.parse(run(root, receipt, '--format', 'json').out) as { receipts: unknown[] }
    expect(json.receipts).toMatchObject([{ id: receipt.id, verdict: 'holds' }])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another JSON', '[]'],
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`],
    ['deep nesting', '['.repeat(1_000_000)],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('says of a file with %s that it is no receipt', (_what, content) => {
    const root = policyRepository()
    writeFileSync(join(root, 'bad.json'), content)
    const ran = policypress(['verify', 'bad.json', '--today', today], { cwd: root })
    expect(ran).toMatchObject({ status: 2, error: '' })
    expect(ran.out).toContain('? ')
    expect(policypress(['verify', 'none.json', '--today', today], { cwd: root }).status).toBe(2)
  })

  it('asks for the missing history of a shallow clone', async () => {
    const root = policyRepository()
    const receipt = await receiptOf(await course(root))
    write(root, 'internal/rules.mdx', `${library['internal/rules.mdx']}\n再加一句。\n`)
    commit(root, 'Go on')
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'shallow')
    const ran = run(join(root, 'shallow'), receipt)
    expect(ran.status).toBe(2)
    expect(ran.out).toContain('fetch --unshallow --tags')
  })

  it('runs nothing of a hostile repository', async () => {
    const root = policyRepository()
    writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n')
    commit(root, 'Set traps')
    const receipt = await receiptOf(await course(root))
    const mark = join(root, 'ran')
    const script = join(root, '.git', 'program.sh')
    writeFileSync(script, `#!/bin/sh\necho ran >> '${mark}'\nexit 1\n`)
    chmodSync(script, 0o755)
    mkdirSync(join(root, 'hooks'))
    symlinkSync(script, join(root, 'hooks', 'post-checkout'))
    for (const name of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'diff.evil.textconv'])
      git(root, 'config', name, script)
    git(root, 'config', 'core.hooksPath', join(root, 'hooks'))
    expect(() => git(root, 'status')).not.toThrow()
    expect(existsSync(mark)).toBe(true)
    rmSync(mark)
    expect(run(root, receipt)).toMatchObject({ status: 0 })
    expect(existsSync(mark)).toBe(false)
  })
})

const allHold = {
  ...{ id: 'holds', history: 'holds', dates: 'holds', roles: 'holds', course: 'holds' },
  ...{ questions: 'holds', score: 'holds', document: 'holds', statements: 'holds' },
}

function changes(): [string, (receipt: Receipt) => void][] {
  const ofCourse = (change: (course: NonNullable<Receipt['course']>) => void) => (receipt: Receipt) => {
    if (receipt.course) change(receipt.course)
  }
  const ofText = (change: (one: Receipt['acknowledgements'][number]) => void) => (receipt: Receipt) => {
    for (const one of receipt.acknowledgements) change(one)
  }
  return [
    ['revision', (receipt) => void (receipt.source.revision = 'a'.repeat(40))],
    ['role', (receipt) => void (receipt.learner.roles = ['nobody'])],
    ['day of issue', (receipt) => void (receipt.issued = '2027-01-01T00:00:00Z')],
    ['course', ofCourse((one) => void (one.id = 'other'))],
    ['version', ofCourse((one) => void (one.version = '2.0'))],
    ['language', ofCourse((one) => void (one.language = 'en'))],
    ['hash', ofCourse((one) => void (one.hash = 'b'.repeat(64)))],
    ['attempt', ofCourse((one) => void (one.attempt = 3))],
    ['seed', ofCourse((one) => void (one.seed = 5))],
    ['way in', ofCourse((one) => void (one['tested-out'] = true))],
    ['order', ofCourse((one) => void one.answers.reverse())],
    ['answer', ofCourse((one) => one.answers.forEach((answer) => (answer.answer = '')))],
    ['score', ofCourse((one) => void (one.score = 0.0001))],
    ['outcome', ofCourse((one) => void (one.passed = !one.passed))],
    ['day of completion', ofCourse((one) => void (one.completed = '2026-11-24T09:00:01Z'))],
    ['document', ofText((one) => void (one.document = 'other'))],
    ['language of a text', ofText((one) => void (one.language = 'en'))],
    ['version of a text', ofText((one) => void (one.version = '1.1'))],
    ['hash of a text', ofText((one) => void (one.hash = 'c'.repeat(64)))],
    ['statement', ofText((one) => void (one.statement = '我什么也没看。'))],
    ['time of a decision', ofText((one) => void (one.at = '2026-11-24T09:00:01Z'))],
    ['statements', (receipt) => void receipt.statements.pop()],
    [
      'statements of somebody else',
      (receipt) => receipt.statements.forEach((one) => Object.assign(one, { actor: {} })),
    ],
  ]
}

async function checks(receipt: Receipt, root: string): Promise<Check[]> {
  const opened = openIn(root)
  const history = historyAround(opened.root, { today })
  return verifyReceipt(receipt, { opened, history, keys: [], components: [], today })
}

async function outcomes(receipt: Receipt, root: string): Promise<Record<string, string>> {
  return Object.fromEntries((await checks(receipt, root)).map(({ name, outcome }) => [name, outcome]))
}

async function failing(receipt: Receipt, root: string): Promise<string[]> {
  return (await checks(receipt, root)).filter(({ outcome }) => outcome === 'fails').map(({ name }) => name)
}

function run(root: string, receipt: Receipt, ...rest: string[]): ReturnType<typeof policypress> {
  writeFileSync(join(root, 'receipt.json'), JSON.stringify(receipt))
  return policypress(['verify', 'receipt.json', '--today', today, ...rest], { cwd: root })
}
