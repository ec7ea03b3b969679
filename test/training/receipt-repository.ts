import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { acknowledgementStatement } from '../../site/training/acknowledgement.ts'
import { drawQuestions } from '../../site/training/draw.ts'
import { judge } from '../../site/training/judge.ts'
import type { ShownCourse } from '../../site/training/model.ts'
import { makeReceipt } from '../../site/training/receipt.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { passes, scoreOf } from '../../site/training/scoring.ts'
import { opener } from '../../site/training/sealed.ts'
import { shownCourse } from '../../site/training/source/shown-course.ts'
import { writeWorkspace } from '../examples.ts'
import { commit, git } from '../publish/repository.ts'

/** The day of every check here. */
export const today = '2026-11-25'

/** A small library with one course of every kind of question that a receipt records differently. */
export const library: Readonly<Record<string, string>> = {
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'registers/roles.yaml':
    'roles:\n  - { id: all-staff, title: { zh-CN: 全体员工, en: All staff } }\n  - { id: hr-training, title: { zh-CN: 培训, en: Training } }\n',
  'internal/rules.mdx':
    '---\nid: rules\ntype: policy\ntitle: 守则\nversion: "1.0"\naudience: [all-staff]\nacknowledgement: { required: true, due: P14D }\nrevisions:\n  - { version: "1.0", date: "2026-01-01", effective: "2026-01-01", summary: 首次。 }\n---\n\n不外传客户信息。\n',
  'internal/rules.en.mdx':
    '---\nid: rules\ntitle: Rules\ntranslation-of-version: "1.0"\n---\n\nPass on no customer information.\n',
  'training/basics/index.mdx':
    '---\nid: basics\ntype: course\ntitle: 入门\nversion: "1.0"\naudience: [all-staff]\ndocuments: [{ id: rules, major: 1 }]\nlessons: [why]\npools:\n  - { id: one, draw: 4, questions: [pick, some, order, match, gap, way] }\npass-mark: 50\nattempts: 3\ntest-out: false\nminutes: 5\n---\n\n先学这个。\n',
  'training/basics/01-why.mdx': `---
id: why
type: lesson
title: 为什么
minutes: 5
---

因为是别人的信息。

<Question id="practice" kind="true-false" controls="TA-01">

可以转发吗？

- [ ] 可以
- [x] 不可以

不可以。

</Question>

<Question id="pick" kind="single" controls="TA-01">

先做什么？

- [x] 报告

  > 对。

- [ ] 等等看

  > 不对。

先报告。

</Question>

<Question id="some" kind="multiple" controls="TA-01">

哪些是客户信息？

- [x] 手机号
- [x] 地址
- [ ] 店名

前两个。

</Question>

<Question id="order" kind="ordering" controls="TA-01">

怎样做？

1. 停下
2. 看清
3. 再做

先停。

</Question>

<Question id="match" kind="matching" controls="TA-01">

各是什么？

| 给出 | 对应 |
| --- | --- |
| 手机号 | 客户信息 |
| 店名 | 公司信息 |

就是这样。

</Question>

<Question id="gap" kind="fill-in" controls="TA-01">

发现丢失，马上____。

- [x] 报告
- [ ] 寻找

  > 先报告。

报告。

</Question>

<Question id="way" kind="scenario" controls="TA-01">

有人来要名单。

<Step id="asked">

怎么办？

- [x] 问清楚

  > [接下来](#then)

- [ ] 给他

</Step>

<Step id="then">

他说不清。

- [x] 不给
- [ ] 给

</Step>

不给。

</Question>
`,
}

/** The same course in English; the letters of things to order and to match are others there. */
export const translation: Readonly<Record<string, string>> = {
  'training/basics/index.en.mdx':
    '---\nid: basics\ntitle: Basics\ntranslation-of-version: "1.0"\n---\n\nLearn this first.\n',
  'training/basics/01-why.en.mdx': (library['training/basics/01-why.mdx'] ?? '')
    .replace(/^---[^]*?---/, '---\nid: why\ntitle: Why\ntranslation-of-version: "1.0"\n---')
    .replace('停下', 'Stop')
    .replace('看清', 'Look')
    .replace('再做', 'Act')
    .replaceAll('报告', 'report')
    .replace('客户信息 |', 'customer information |')
    .replace('公司信息 |', 'company information |'),
}

/** A repository with the library in `policies/`, committed. */
export function policyRepository(files: Readonly<Record<string, string>> = library): string {
  const placed = Object.entries(files).map(([path, text]) => [`policies/${path}`, text] as const)
  const root = writeWorkspace(Object.fromEntries(placed))
  git(root, 'init', '--quiet', '--initial-branch=main')
  commit(root, 'Write')
  return root
}

/** The library as it stands in a repository. */
export function openIn(root: string): OpenWorkspace {
  return openWorkspace(join(root, 'policies'), { today, cache: false })
}

/** Writes a file of the library. */
export function write(root: string, path: string, text: string): void {
  writeFileSync(join(root, 'policies', path), text)
}

/** The course as a portal built from a commit shows it. */
export function course(
  root: string,
  locale: 'zh-CN' | 'en' = 'zh-CN',
  modified = false,
): Promise<ShownCourse> {
  const open = openIn(root)
  const basics = open.workspace.courses.get('basics')
  if (!basics) throw new Error('There is no course')
  const page = (id: string): string => `/${id}/`
  const none = (): undefined => undefined
  const addresses = { document: page, control: none, article: none, parameter: none, term: none, site: none }
  const revision = git(root, 'rev-parse', 'HEAD')
  return shownCourse(basics, open, { locale, addresses, source: { revision, modified } })
}

/** A receipt as the portal makes it: questions drawn and judged by the sealed course alone. */
export async function receiptOf(shown: ShownCourse, given = answers): Promise<Receipt> {
  const [seed, attempt] = [4_000_000_007, 2]
  const asked = drawQuestions(shown.pools, seed, attempt)
  const judged = await Promise.all(
    asked.map((id) => {
      const question = shown.questions.find((one) => one.id === id)
      if (!question) throw new Error(`There is no question ${id}`)
      return judge(question, given[id] ?? '', opener(question, shown.hash))
    }),
  )
  const score = scoreOf(judged.map((judgement) => judgement.score))
  const { id, version, language, hash } = shown
  return makeReceipt(
    {
      issued: '2026-11-24T09:00:00Z',
      learner: { staff: 'E1024', roles: ['all-staff'] },
      source: { portal: 'https://policies.group.example', ...shown.source },
      course: {
        ...{ id, version, language: language === 'en' ? 'en' : 'zh-CN', hash, attempt, seed },
        ...{ 'tested-out': false, score, passed: passes(score, shown.passMark) },
        answers: asked.map((question) => ({ question, answer: given[question] ?? '' })),
        completed: '2026-11-24T08:30:00Z',
      },
      acknowledgements: shown.documents.map((document) => ({
        ...{ document: document.id, version: document.version, hash: document.hash },
        language: document.language === 'en' ? 'en' : 'zh-CN',
        statement: acknowledgementStatement(document, 'zh-CN'),
        ...{ decision: 'accepted', at: '2026-11-24T08:45:00Z' },
      })),
    },
    shown.questions,
  )
}

/** What the learner answers; some of it is wrong, whatever letters the hash gives. */
export const answers: Readonly<Record<string, string>> = {
  ...{ pick: 'a', some: 'ab', order: 'abc', match: 'ab', gap: '报告！', way: 'aa' },
}
