import type { Change, ChangeClass, ChangeReport, Duty } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'

/** What formats for people call things. */
export const wordsOf: Readonly<Record<Locale, ReportWords>> = {
  en: {
    title: 'Changes',
    classes: { material: 'material', editorial: 'editorial' },
    counted: (count, kind) => `${count} ${kind}`,
    between: (base, head) => `${base} → ${head}`,
    none: (base, head) => `Nothing that matters changed between ${base} and ${head}.`,
    sum: ({ material, editorial, todos }) =>
      `${material} material, ${editorial} editorial; ${todos === 0 ? 'nothing left to do' : `${todos} to do`}`,
    ...{ document: 'Document', kind: 'Class', changes: 'Changes' },
    ...{ before: 'before', after: 'after', duties: 'Possible duties', todo: 'To do', advised: 'advised' },
    ...{ approved: 'approved on record', rule: 'rule', fingerprint: 'fingerprint' },
    elsewhere: (documents) => `also raises to-dos under ${documents}`,
    left: (documents) => `… and ${documents} more documents; run policypress diff to see all.`,
    andMore: (count) => ` and ${count} more`,
    company: 'company rule',
    levels: {
      'full-text': 'full text checked',
      quoted: 'quotations checked',
      'titles-only': 'titles checked only',
      'names-only': 'names checked only',
      'not-verified': 'not checked',
    },
    approve:
      'Meant it? An entry in registers/exceptions.yaml with rule, document and fingerprint of a change approves it.',
    ...{ comma: ', ', colon: ': ' },
    brackets: (text) => ` (${text})`,
  },
  'zh-CN': {
    title: '变更',
    classes: { material: '实质', editorial: '编辑' },
    counted: (count, kind) => `${kind} ${count} 项`,
    between: (base, head) => `${base} → ${head}`,
    none: (base, head) => `${base} 与 ${head} 之间没有要紧的变更。`,
    sum: ({ material, editorial, todos }) =>
      `实质变更 ${material} 项，编辑性变更 ${editorial} 项；${todos === 0 ? '没有待办' : `待办 ${todos} 项`}`,
    ...{ document: '文档', kind: '类别', changes: '变更' },
    ...{ before: '变更前', after: '变更后', duties: '可能的义务', todo: '待办', advised: '建议' },
    ...{ approved: '已登记批准', rule: '规则', fingerprint: '指纹' },
    elsewhere: (documents) => `另有待办列在 ${documents} 之下`,
    left: (documents) => `……另有 ${documents} 份文档未列出；运行 policypress diff 可看全部。`,
    andMore: (count) => `等，另有 ${count} 个`,
    company: '公司规定',
    levels: {
      'full-text': '已对照全文',
      quoted: '已对照引文',
      'titles-only': '仅核对标题',
      'names-only': '仅核对名称',
      'not-verified': '未核对',
    },
    approve: '确属有意？在 registers/exceptions.yaml 中登记该变更的规则、文档和指纹，即为批准。',
    ...{ comma: '、', colon: '：' },
    brackets: (text) => `（${text}）`,
  },
}

/** How many changes there are of each class: `2 material, 1 editorial`. */
export function countsIn(changes: readonly Change[], words: ReportWords): string {
  const counts = (['material', 'editorial'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.class === kind).length
    return count > 0 ? [words.counted(count, words.classes[kind])] : []
  })
  return counts.join(words.comma)
}

/** On what a duty rests and how well that was checked, never one without the other. */
export function groundOf({ law, verified }: Pick<Duty, 'law' | 'verified'>, words: ReportWords): string {
  if (law === '' || verified === 'company') return words.company
  return `${law} ${words.levels[verified]}`
}

export interface ReportWords {
  readonly title: string
  readonly classes: Readonly<Record<ChangeClass, string>>
  readonly counted: (count: number, kind: string) => string
  readonly between: (base: string, head: string) => string
  readonly none: (base: string, head: string) => string
  readonly sum: (summary: ChangeReport['summary']) => string
  readonly document: string
  readonly kind: string
  readonly changes: string
  readonly before: string
  readonly after: string
  readonly duties: string
  readonly todo: string
  readonly advised: string
  readonly approved: string
  readonly rule: string
  readonly fingerprint: string
  readonly elsewhere: (documents: string) => string
  readonly left: (documents: number) => string
  readonly andMore: (count: number) => string
  readonly company: string
  readonly levels: Readonly<Record<Exclude<Duty['verified'], 'company'>, string>>
  readonly approve: string
  readonly comma: string
  readonly colon: string
  readonly brackets: (text: string) => string
}
