import { defineRule } from '../define-rule.ts'
import type { ParameterDefinition } from '../model/catalog.ts'

export default defineRule({
  id: 'parameter-definition-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'parameter-definition-changed',
  summary: {
    en: 'Tell each parameter of the catalogue that is defined otherwise.',
    'zh-CN': '指出目录中定义有变的每个参数。',
  },
  why: {
    en: 'A wider bound or another unit lets values pass that nobody allowed.',
    'zh-CN': '界限放宽或单位改变，没人允许过的取值就能通过。',
  },
  messages: {
    widened: {
      en: 'Loosened the bound of `{parameter}` from `{from}` to `{to}`',
      'zh-CN': '`{parameter}` 的界限由 `{from}` 放宽为 `{to}`',
    },
    narrowed: {
      en: 'Tightened the bound of `{parameter}` from `{from}` to `{to}`',
      'zh-CN': '`{parameter}` 的界限由 `{from}` 收紧为 `{to}`',
    },
    changed: {
      en: 'Changed `{key}` in the definition of `{parameter}` from `{from}` to `{to}`',
      'zh-CN': '`{parameter}` 定义中的 `{key}` 由 `{from}` 改为 `{to}`',
    },
    added: {
      en: 'Added the definition of `{parameter}` below `{control}`',
      'zh-CN': '在 `{control}` 下新增了 `{parameter}` 的定义',
    },
    removed: {
      en: 'Removed the definition of `{parameter}` from `{control}`',
      'zh-CN': '删去了 `{control}` 下 `{parameter}` 的定义',
    },
  },
  good: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 30 }, basis: company }\n',
      },
      head: {
        'catalog/RT.yaml':
          '# Rights\ncontrols:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company, stricter: lower, bound: { max: 30 } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 30 }, basis: company }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
      },
      finds: ['catalog/RT.yaml:4:9: material: Loosened the bound of `response-days` from `≤ 30` to `≤ 90`'],
    },
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, basis: law, law: PIPL:50, condition: { en: Always } }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: higher, basis: company }\n',
      },
      finds: [
        'catalog/RT.yaml:4:9: material: Changed `basis` in the definition of `response-days` from `law` to `company`',
        'catalog/RT.yaml:4:9: material: Changed `law` in the definition of `response-days` from `PIPL:50` to ``',
        'catalog/RT.yaml:4:9: material: Changed `stricter` in the definition of `response-days` from `lower` to `higher`',
        'catalog/RT.yaml:4:9: material: Changed `condition` in the definition of `response-days` from `Always / Always` to ``',
      ],
    },
    {
      base: { 'catalog/RT.yaml': 'controls:\n  - { id: RT-04 }\n' },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
      },
      finds: ['catalog/RT.yaml:4:9: editorial: Added the definition of `response-days` below `RT-04`'],
    },
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
      },
      head: { 'catalog/RT.yaml': 'controls:\n  - { id: RT-04 }\n' },
      finds: ['base catalog/RT.yaml:4:9: editorial: Removed the definition of `response-days` from `RT-04`'],
    },
  ],
  check(comparison, report) {
    const isOnBothSides = (control: string): boolean =>
      [comparison.base, comparison.head].every(({ workspace }) => workspace.controls.has(control))
    for (const { id, base, head } of comparison.entries(({ parameters }) => parameters)) {
      const some = head ?? base
      if (!some) continue
      const about = {
        ...{ document: documentOf(some), parameter: id, control: some.control, spot: some.spot },
        ...(head ? {} : ({ side: 'base' } as const)),
      }
      const affects = comparison.showing('Param', id)
      const data = { parameter: id, control: some.control }
      if (!base || !head) {
        // Without a value nothing shows it yet; the value that comes or goes with it is told as that, and so is a control.
        if (!isOnBothSides(some.control)) continue
        report(head ? 'added' : 'removed', data, { ...about, class: 'editorial' })
        continue
      }
      if (boundOf(base) !== boundOf(head)) {
        const kind = isWider(base, head) ? 'widened' : 'narrowed'
        report(kind, { ...data, from: boundOf(base), to: boundOf(head) }, about)
      }
      for (const key of [
        'basis',
        'law',
        'unit',
        'stricter',
        'type',
        'control',
        'condition',
        'title',
      ] as const) {
        const [from, to] = [base, head].map((definition) => wordsOf(definition[key]))
        if (from === undefined || to === undefined || from === to) continue
        report('changed', { ...data, key, from, to }, { ...about, ...effects(key, affects) })
      }
    }
  },
})

/** Only the unit is shown with the value; a name is a name. */
function effects(
  key: string,
  affects: readonly string[],
): { affects?: readonly string[]; class?: 'editorial' } {
  if (key === 'unit') return { affects }
  return key === 'title' ? { class: 'editorial' } : {}
}

function boundOf({ bound: { min, max } = {} }: ParameterDefinition): string {
  return [min === undefined ? '' : `≥ ${min}`, max === undefined ? '' : `≤ ${max}`].filter(Boolean).join(', ')
}

/** Whether a value may pass now that could not before. */
function isWider(
  { bound: old = {} }: ParameterDefinition,
  { bound: now = {} }: ParameterDefinition,
): boolean {
  return (now.min ?? -Infinity) < (old.min ?? -Infinity) || (now.max ?? Infinity) > (old.max ?? Infinity)
}

const documentOf = ({ spot }: ParameterDefinition): string => spot.path.replace(/^.*\/|\.yaml$/g, '')

function wordsOf(value: ParameterDefinition['title'] | string | undefined): string {
  return typeof value === 'object' ? `${value['zh-CN']} / ${value.en}` : (value ?? '')
}
