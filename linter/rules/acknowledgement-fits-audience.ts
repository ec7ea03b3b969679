import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { MessageData } from '../model/finding.ts'
import type { RuleOptions } from '../model/rule.ts'
import { fieldsOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'acknowledgement-fits-audience',
  scope: 'document',
  severity: 'error',
  options: {
    'renew-with-review': {
      default: true,
      description: {
        en: 'Whether readers confirm again no more often than the text is reviewed.',
        'zh-CN': '再次确认是否不应比文件复核更频繁。',
      },
    },
  },
  summary: {
    en: 'Require an acknowledgement to name who gives it, with periods that can be kept together.',
    'zh-CN': '要求阅读确认写明由谁作出，各项期限互相说得通。',
  },
  why: {
    en: 'A confirmation that is asked of nobody is never given, and one that runs out before it is due cannot be.',
    'zh-CN': '没有人需要作出的确认永远不会有；还没到期就失效的确认，谁也给不出。',
  },
  messages: {
    audience: {
      en: 'Missing audience of a required acknowledgement, expected `audience` with the roles that give it',
      'zh-CN': '缺少阅读确认的对象，应在 `audience` 中列明须确认的角色',
    },
    needless: {
      en: 'Unexpected `{key}` of an acknowledgement that is not required, expected `required: true` or no `{key}`',
      'zh-CN': '意外的 `{key}`：该文件不要求确认，应写 `required: true`，或删去 `{key}`',
    },
    due: {
      en: 'Unexpected renewal after {renew}, expected more than the {due} within which it is first given',
      'zh-CN': '意外的再次确认周期 {renew}，应长于首次确认的期限 {due}',
    },
    review: {
      en: 'Unexpected renewal after {renew}, expected no less than the {cycle} between two reviews of the text',
      'zh-CN': '意外的再次确认周期 {renew}，应不短于文件的复核周期 {cycle}',
    },
  },
  good: [
    {
      'internal/a.mdx':
        "---\naudience: [all-staff]\nacknowledgement: { required: true, due: P14D, renew: P365D }\nreview: { cycle: P1Y, last: '2026-01-01' }\n---\n",
    },
    { 'internal/a.mdx': '---\nacknowledgement: { required: false }\n---\n' },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\naudience: []\nacknowledgement: { required: true, due: P2M, renew: P1M }\nreview: { cycle: P1Y, last: '2026-01-01' }\n---\n",
        'internal/b.mdx': '---\nacknowledgement: { required: false, due: P14D }\n---\n',
      },
      finds: [
        'internal/a.mdx:3:1: Missing audience of a required acknowledgement, expected `audience` with the roles that give it',
        'internal/a.mdx:3:46: Unexpected renewal after P1M, expected more than the P2M within which it is first given',
        'internal/a.mdx:3:46: Unexpected renewal after P1M, expected no less than the P1Y between two reviews of the text',
        'internal/b.mdx:2:37: Unexpected `due` of an acknowledgement that is not required, expected `required: true` or no `due`',
      ],
    },
  ],
  check({ facts }, report, { options }) {
    if (facts.kind !== 'document' || facts.data['status'] === 'retired') return
    for (const { id, data, pointer } of mistakesIn(facts, options)) {
      report(id, data, facts.places[pointer] ?? [0, 0])
    }
  },
})

function mistakesIn({ data }: Facts, options: RuleOptions): Mistake[] {
  const fields = fieldsOf(data['acknowledgement'])
  const found: Mistake[] = []
  const add = (id: Mistake['id'], key = '', more: MessageData = {}): void => {
    found.push({ id, data: more, pointer: `/acknowledgement${key && `/${key}`}` })
  }
  if (fields['required'] === false) {
    for (const key of ['due', 'renew']) if (key in fields) add('needless', key, { key })
  }
  if (fields['required'] !== true) return found
  if (stringsOf(data['audience']).length === 0) add('audience')
  const [due, renew] = [textOf(fields['due']), textOf(fields['renew'])]
  const cycle = options['renew-with-review'] ? textOf(fieldsOf(data['review'])['cycle']) : ''
  if (isShorter(renew, due)) add('due', 'renew', { due, renew })
  if (isShorter(renew, cycle)) add('review', 'renew', { cycle, renew })
  return found
}

/** Durations have no exact length in days, so P365D is not called shorter than P1Y; what cannot be read is neither. */
function isShorter(left: string, right: string): boolean {
  return daysOf(left) * 1.1 < daysOf(right)
}

function daysOf(duration: string): number {
  const [, count, unit = ''] = /^P([1-9]\d{0,3})([DWMY])$/.exec(duration) ?? []
  return Number(count) * (lengths[unit] ?? NaN)
}

const lengths: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.4, Y: 365 }

interface Mistake {
  readonly id: 'audience' | 'needless' | 'due' | 'review'
  readonly data: MessageData
  readonly pointer: string
}
