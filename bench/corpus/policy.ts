import type { Seeded } from '../seeded.ts'
import { articles, profiles, roles, terms } from './registers.ts'
import { aspects, deeds, doers, moments, places, reasons, things, topics } from './words.ts'

/**
 * One approved procedure of about 6.7 KB: 22 lines of YAML with 16 keys, eleven headings, lists, a table, block and inline
 * components, links to its neighbours. Every sentence is put together anew.
 */
export function policy(index: number, total: number, random: Seeded): string {
  const write: Writing = { random, links: linksOf(index, total, random), headings: random.some(aspects, 11) }
  const profile = profiles[index % profiles.length]!
  const sections = profile.controls.map((control, place) => controlSection(control, place, write))
  return `${frontmatter(index, profile.id, random)}\n${scopeSection(write)}\n${sections.join('\n')}`
}

/** Name of a document without its ending. */
export function policyId(index: number): string {
  return `procedure-${String(index).padStart(5, '0')}`
}

/** Each leads to the next, so that none stands alone; the others lie anywhere. */
function linksOf(index: number, total: number, random: Seeded): string[] {
  const next = policyId((index + 1) % total)
  const others = Array.from({ length: 9 }, () => policyId(random.below(total)))
  return [next, ...others].map((id) => `./${id}.mdx`)
}

function frontmatter(index: number, profile: string, random: Seeded): string {
  const [topic, other] = random.some(topics, 2)
  const month = String(random.below(9) + 1).padStart(2, '0')
  return `---
id: ${policyId(index)}
type: procedure
language: zh-CN
title: ${topic}与${other}管理办法第${index + 1}号
summary: 说明${topic}与${other}由谁办、何时办完、留下什么记录。
version: '1.1'
status: approved
classification: internal
jurisdictions: [CN]
profiles: [${profile}]
transfer: { kind: outlet, legal-route: art23, recipient-overseas: false, purpose-changed: false }
owner: data-protection-officer
audience: [${random.some(roles.slice(2), 3).join(', ')}]
acknowledgement: { required: false }
review: { cycle: P1Y, last: '2026-${month}-15' }
revisions:
  - { version: '1.1', date: '2026-${month}-15', effective: '2026-${month}-20', summary: 更正两处措辞。 }
  - version: '1.0'
    date: '2026-01-05'
    effective: '2026-01-10'
    summary: 首次发布。
    approvals: [{ role: general-counsel, date: '2026-01-05' }]
---
`
}

function scopeSection(write: Writing): string {
  const { random } = write
  const words = random.some(terms, 3).map(({ id, word }) => `<Term id="${id}">${word}</Term>`)
  return `<Section id="scope">

## ${write.headings.pop()}

${sentence(write)}文中所称${words.join('、')}都照词汇表解释。另见${link(write)}。${sentence(write)}

### ${write.headings.pop()}

${items(write, 4)}

### ${write.headings.pop()}

<Note kind="info" title="先看这里">

${sentence(write)}${sentence(write)}拿不准的问<Role id="${random.pick(roles)}" />。

</Note>

</Section>
`
}

function controlSection({ id, parameter, record }: Control, place: number, write: Writing): string {
  const { random } = write
  const duty = `<Role id="${random.pick(roles)}" />应当在 <Param id="${parameter}" />内办完（<Law ref="PIPL:${random.pick(articles)}" />），并记入<Record id="${record}" />。`
  return `<Section id="part-${place + 1}">

## ${write.headings.pop()}

${sentence(write)}**${sentence(write).slice(0, -1)}**。

<Control id="${id}">

${duty}${sentence(write)}

${items(write, 2)}

</Control>

### ${write.headings.pop()}

${place === 1 ? table(write) : `参见${link(write)}。${sentence(write)}`}

${place === 2 ? `1. ${sentence(write)}\n2. 细节见${link(write)}。` : `细节见${link(write)}和${link(write)}。`}

</Section>
`
}

function items(write: Writing, count: number): string {
  return Array.from({ length: count }, () => `- ${sentence(write)}`).join('\n')
}

function table(write: Writing): string {
  const { random } = write
  const rows = random
    .some(things, 4)
    .map(
      (thing) => `| ${thing} | ${random.pick(doers)} | ${random.pick(moments)} | ${random.pick(reasons)} |`,
    )
  return `| 资料 | 谁办 | 何时 | 为什么 |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function link(write: Writing): string {
  const target = write.links.pop() ?? './procedure-00000.mdx'
  return `[${write.random.pick(topics)}办法](${target})`
}

/** One of some millions, in four forms. */
function sentence({ random }: Writing): string {
  const [doer, other] = random.some(doers, 2)
  const [deed, further] = random.some(deeds, 2)
  const [thing, second] = random.some(things, 2)
  const [place, moment, reason] = [random.pick(places), random.pick(moments), random.pick(reasons)]
  return random.pick([
    `${doer}${moment}${place}${deed}${thing}，${reason}。`,
    `${moment}，${doer}把${thing}和${second}交给${other}${further}，双方签字；这样做是为了${reason}。`,
    `${thing}须由${doer}${place}${deed}，${other}另行${further}。`,
    `${doer}不得把${thing}带离指定地点；确需带出的，${moment}由${other}${further}，${reason}。`,
  ])
}

type Control = (typeof profiles)[number]['controls'][number]

interface Writing {
  readonly random: Seeded
  /** Targets that are still to be linked to. */
  readonly links: string[]
  /** Headings that are still to be used, each once. */
  readonly headings: string[]
}
