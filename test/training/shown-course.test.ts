import { describe, expect, it } from 'vitest'
import { judge } from '../../site/training/judge.ts'
import type { Judgement, ShownCourse } from '../../site/training/model.ts'
import { openExplanation, opener } from '../../site/training/sealed.ts'
import { commit } from '../publish/repository.ts'
import { course, library, openIn, policyRepository, translation, write } from './receipt-repository.ts'

describe('a course as its pages show it', () => {
  it('has its lessons, practice, pools and documents', async () => {
    const shown = await course(policyRepository())
    expect(shown).toMatchObject({
      ...{ id: 'basics', version: '1.0', language: 'zh-CN', title: '入门', passMark: 50 },
      lessons: [{ id: 'why', title: '为什么', minutes: 5, practice: ['practice'] }],
      pools: [{ id: 'one', draw: 4 }],
      documents: [{ id: 'rules', version: '1.0', effective: '2026-01-01', required: true, due: 'P14D' }],
    })
    expect(shown.questions.map(({ id }) => id)).toEqual(ids)
  })

  it('tells nothing of what is right to whoever reads it', async () => {
    const text = JSON.stringify(await course(policyRepository()))
    for (const said of [
      '不对。',
      '先报告',
      '前两个',
      '就是这样',
      '他说不清',
      '"right"',
      '"order":',
      'leadsTo',
    ])
      expect(text).not.toContain(said)
    for (const asked of ['先做什么', '手机号', '看清', '等等看', '怎么办']) expect(text).toContain(asked)
  })

  it.each([
    ['zh-CN', '报告'],
    ['en', 'REPORT'],
  ] as const)('is judged in %s by its own letters and words', async (locale, word) => {
    const root = policyRepository({ ...library, ...translation })
    const shown = await course(root, locale)
    expect(shown.language).toBe(locale)
    const facts = openIn(root).workspace.byPath.get(
      `training/basics/01-why${locale === 'en' ? '.en' : ''}.mdx`,
    )
    const find = (id: string): NonNullable<typeof facts>['questions'][number] | undefined =>
      facts?.questions.find((one) => one.id === id)
    const right = {
      ...{ practice: 'b', pick: 'a', some: 'ab', gap: word, way: 'aa' },
      order: find('order')?.order.join('') ?? '',
      match:
        find('match')
          ?.rows.map(({ match }) => match)
          .join('') ?? '',
    }
    for (const [id, answer] of Object.entries(right))
      expect([id, (await judged(shown, id, answer)).score]).toEqual([id, 1])
    const words = { 'zh-CN': ['停下', '看清', '再做'], en: ['Stop', 'Look', 'Act'] }[locale]
    const order = shown.questions.find(({ id }) => id === 'order')
    const put = [...right.order].map((letter) => order?.choices.find(({ id }) => id === letter)?.html ?? '')
    expect(put.map((html) => words.findIndex((one) => html.includes(one)))).toEqual([0, 1, 2])
  })

  it('gives feedback without the link that leads on, and explains after any answer', async () => {
    const shown = await course(policyRepository())
    const [first] = (await judged(shown, 'way', 'a')).parts
    expect(first?.verdict).toMatchObject({ right: true, next: 'then', feedback: '' })
    const pick = shown.questions.find(({ id }) => id === 'pick')
    expect(pick && (await openExplanation(pick, shown.hash))).toContain('先报告')
    expect((await judged(shown, 'pick', 'b')).parts[0]?.verdict.feedback).toContain('不对。')
  })

  it('keeps its shape with other words, and has another with another answer', async () => {
    const root = policyRepository()
    const before = await course(root)
    const lesson = library['training/basics/01-why.mdx'] ?? ''
    write(root, 'training/basics/01-why.mdx', lesson.replace('先做什么', '首先做什么'))
    const reworded = await course(root)
    expect([reworded.shape, reworded.hash === before.hash]).toEqual([before.shape, false])
    write(root, 'training/basics/01-why.mdx', lesson.replace('- [ ] 等等看', '- [x] 等等看'))
    expect((await course(root)).shape).not.toBe(before.shape)
  })

  it('is shown without the questions of a lesson that was refused', async () => {
    const root = policyRepository()
    write(root, 'training/basics/01-why.mdx', `${library['training/basics/01-why.mdx']}\n{1 + 1}\n`)
    commit(root, 'Break')
    expect((await course(root)).questions).toEqual([])
    write(root, 'internal/rules.mdx', '---\nid: rules\n---\n\n{1 + 1}\n')
    expect((await course(root)).documents).toEqual([])
  })
})

const ids = ['practice', 'pick', 'some', 'order', 'match', 'gap', 'way']

function judged(shown: ShownCourse, id: string, answer: string): Promise<Judgement> {
  const question = shown.questions.find((one) => one.id === id)
  if (!question) throw new Error(`There is no question ${id}`)
  return judge(question, answer, opener(question, shown.hash))
}
