import { defineRule } from '../define-rule.ts'
import type { Sentence } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import type { Registers } from '../model/workspace.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'vague-wording',
  scope: 'document',
  severity: 'warning',
  options: {
    chinese: {
      default: [
        ...['尽快', '尽早', '及早', '及时', '适时', '定期', '第一时间', '适当时候', '合理期限', '合理时间'],
        ...['酌情', '视情况', '必要时', '相关部门', '有关部门', '相关人员', '有关人员'],
      ],
      description: {
        en: 'Chinese words that leave open when, or who.',
        'zh-CN': '没有说清何时、何人的中文词语。',
      },
    },
    english: {
      default: [
        ...['as soon as possible', 'promptly', 'in a timely manner', 'in due course', 'from time to time'],
        ...[
          'periodically',
          'regularly',
          'at regular intervals',
          'within a reasonable time',
          'as appropriate',
        ],
        ...['where necessary', 'if necessary', 'relevant department', 'relevant personnel'],
      ],
      description: {
        en: 'English words that leave open when, or who, in lower case.',
        'zh-CN': '没有说清何时、何人的英文词语，用小写。',
      },
    },
  },
  summary: {
    en: 'Disallow words such as “promptly” in a control block where nothing in the sentence says when.',
    'zh-CN': '禁止在控制点段落里用“及时”一类的词，而句中没有写明期限。',
  },
  why: {
    en: 'Two people read “promptly” as two days and two months, and neither can be told that it was late.',
    'zh-CN': '同是“及时”，有人理解为两天，有人理解为两个月，谁也说不上谁误了期。',
  },
  messages: {
    vague: {
      en: 'Unexpected `{word}` in the block of `{id}`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
      'zh-CN':
        '意外的 `{word}`（控制点 `{id}` 的段落），应在句中用 `<Param>` 写明期限、时点，或用 `<Role>` 写明何人',
    },
  },
  good: [
    {
      'catalog/RT.yaml':
        'controls:\n  - id: RT-02\n    parameters: [{ id: answer-days, type: integer, unit: day }]\n',
      'laws/PIPL.yaml': "code: PIPL\narticles: [{ article: '50' }]\n",
      'internal/a.mdx':
        '<Control id="RT-02">\n\n及时核实，最迟 <Param id="answer-days" />答复。法律要求及时办理（<Law ref="PIPL:50" />）。改进项定人定期，法定期限另算。\n\n不得只写「尽快处理」。\n\n</Control>\n\n欢迎及时提出意见。\n',
      'internal/a.en.mdx':
        '<Control id="RT-02">\n\nReply promptly, within <Param id="answer-days" /> at the latest.\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Control id="RT-02">\n\n客服应当及时答复，并报相关部门。\n\n| 步骤 | 何时 |\n| --- | --- |\n| 复查 | 定期 |\n\n</Control>\n',
        'internal/a.en.mdx': '<Control id="RT-02">\n\nReply *promptly* and review regularly.\n\n</Control>\n',
      },
      finds: [
        'internal/a.en.mdx:3:8: Unexpected `promptly` in the block of `RT-02`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
        'internal/a.en.mdx:3:29: Unexpected `regularly` in the block of `RT-02`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
        'internal/a.mdx:3:5: Unexpected `及时` in the block of `RT-02`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
        'internal/a.mdx:3:12: Unexpected `相关部门` in the block of `RT-02`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
        'internal/a.mdx:7:8: Unexpected `定期` in the block of `RT-02`, expected a `<Param>` of time, a moment or a `<Role>` in its sentence',
      ],
    },
  ],
  check(document, report, { options, registers }) {
    const { facts, text } = document
    if (facts.kind === 'page' || facts.controls.length === 0) return
    const whole = text.toLowerCase()
    const listed = stringsOf(options[facts.language === 'en' ? 'english' : 'chinese'])
    const words = listed.filter((word) => whole.includes(word))
    if (words.length === 0) return
    for (const sentence of document.sentences) {
      const { span, context } = sentence
      const shown = sentence.text.toLowerCase()
      if (!words.some((word) => shown.includes(word))) continue
      const block = facts.controls.find((control) => holds(control.span, span[0]))
      // A cell that holds more than such a word sums up what is said around the table.
      if (!block || (context === 'table' && shown.length > 8)) continue
      const source = text.slice(...span).replace(masked, (part) => ' '.repeat(part.length))
      const lower = source.toLowerCase()
      for (const word of words) {
        const at = lower.indexOf(word)
        if (at < 0 || /[a-z]/.test(lower[at - 1] ?? '')) continue
        if (who.test(word) ? cites(sentence, facts) : saysWhen(sentence, facts, registers)) continue
        const place: Span = [span[0] + at, span[0] + at + word.length]
        report('vague', { word, id: block.ids.join(' ') }, place)
      }
    }
  },
})

/** A sentence that says what the law asks for uses the words of the law. */
function cites({ text, span }: Sentence, { components }: Facts): boolean {
  return law.test(text) || components.some((use) => use.name === 'Law' && holds(span, use.span[0]))
}

function saysWhen(sentence: Sentence, facts: Facts, { parameters }: Registers): boolean {
  if (moment.test(sentence.text) || cites(sentence, facts)) return true
  return facts.components.some(({ name, props, span }) => {
    if (name !== 'Param' || !holds(sentence.span, span[0])) return false
    const parameter = parameters.get(props['id'] ?? '')
    return parameter === undefined || times.has(parameter.unit ?? '')
  })
}

function holds([start, end]: Span, offset: number): boolean {
  return start <= offset && offset < end
}

// Quotations, tags and code, and words in which the characters mean something else.
const masked =
  /「[^」]{0,80}」|“[^”]{0,80}”|"[^"\n]*"|<[^<>]*>|`[^`]*`|[法约确固限]定期|定期[限间]|定人定期|[不无]定期/g
const who = /部门|人员|department|personnel/
const law = /法律|法规|条例|国家标准|\b(?:law|statute|regulation|GDPR|PIPL)\b/i
const moment =
  /当[日天场时]|立[即刻]|马上|之前|以前|每[日天周月季年]|\b(?:at once|immediately|same day|before|daily|weekly|monthly|quarterly|yearly|every)\b/i
const times = new Set(['second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'])
