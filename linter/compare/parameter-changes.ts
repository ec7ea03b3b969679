import type { ParameterDefinition, ParameterValue } from '../model/catalog.ts'
import type { Pair, ParameterChange, ParameterTurn } from '../model/comparison.ts'
import type { MessageValue } from '../model/finding.ts'
import { quantity } from '../workspace/units.ts'
import { isSame } from './same.ts'

/** What became of a parameter's value, and both values as people read them. */
export function parameterChangeOf({ id, base, head }: Pair<ParameterValue>, about: Defined): ParameterChange {
  const definition = about.head ?? about.base
  return {
    ...{ id, control: definition?.control ?? '', law: lawOf(definition) },
    ...(base ? { base } : {}),
    ...(head ? { head } : {}),
    turn: turnOf(base, head, about),
    from: shownValue(base, about.base ?? about.head),
    to: shownValue(head, definition),
    bound: boundText(definition),
  }
}

function turnOf(
  base: ParameterValue | undefined,
  head: ParameterValue | undefined,
  about: Defined,
): ParameterTurn {
  if (!base || !head) return head ? 'came' : 'went'
  if (isSame([base.value, base.text], [head.value, head.text])) return 'explained'
  if (isContact(base.value) || isContact(head.value)) return 'contact'
  const [old, now] = [about.base ?? about.head, about.head ?? about.base]
  // Numbers in two units, or of a parameter that nothing defines, cannot be held against each other.
  if (typeof base.value !== 'number' || typeof head.value !== 'number') return 'other'
  if (!old || !now || old.unit !== now.unit) return 'other'
  // Each value by the definition beside it; what the definitions themselves changed is told by another rule.
  const [kept, keeps] = [isWithin(base.value, old), isWithin(head.value, now)]
  if (kept !== keeps) return keeps ? 'back' : 'out'
  if (now.stricter === undefined || now.stricter !== old.stricter || base.value === head.value) return 'other'
  return head.value > base.value === (now.stricter === 'lower') ? 'loosened' : 'tightened'
}

function isWithin(
  value: number,
  { bound: { min = -Infinity, max = Infinity } = {} }: ParameterDefinition,
): boolean {
  return value >= min && value <= max
}

function isContact(value: string | number): boolean {
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+$|^\+?\d[\d -]{5,}$/.test(value)
}

function lawOf(definition: ParameterDefinition | undefined): string {
  return definition?.basis === 'law' ? (definition.law ?? '') : ''
}

/** A value as people read it; `''` for none. */
export function shownValue(
  value: ParameterValue | undefined,
  definition: ParameterDefinition | undefined,
): MessageValue {
  if (value === undefined) return ''
  const { value: plain, text } = value
  if (typeof plain !== 'number') return text ?? plain
  const inWords = (locale: 'zh-CN' | 'en'): string => quantity(plain, definition?.unit, locale)
  return { 'zh-CN': inWords('zh-CN'), en: inWords('en') }
}

function boundText(definition: ParameterDefinition | undefined): string {
  const { min, max } = definition?.bound ?? {}
  if (min !== undefined && max !== undefined) return `${min}–${max}`
  if (min !== undefined) return `≥ ${min}`
  return max === undefined ? '' : `≤ ${max}`
}

interface Defined {
  readonly base?: ParameterDefinition | undefined
  readonly head?: ParameterDefinition | undefined
}
