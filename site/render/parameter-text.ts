import { numeral, quantity } from '../../linter/index.ts'
import type { Locale, Workspace } from '../../linter/index.ts'

/** A parameter as readers see it: value and unit in words; `undefined` where it has no value. */
export function parameterText(id: string, workspace: Workspace, locale: Locale): string | undefined {
  const { value, text } = workspace.values.get(id) ?? {}
  if (value === undefined) return undefined
  // Texts without both languages read the same in each, as `TLS 1.2` does.
  if (typeof value !== 'number') return text?.[locale] ?? value
  return quantity(value, workspace.parameters.get(id)?.unit, locale)
}

/** A bound in words: `≥ 1 天`, `1–365 天`; empty where there is none. */
export function boundText(id: string, workspace: Workspace, locale: Locale): string {
  const definition = workspace.parameters.get(id)
  const { min, max } = definition?.bound ?? {}
  const show = (value: number): string => quantity(value, definition?.unit, locale)
  if (min !== undefined && max !== undefined)
    return min === max ? show(min) : `${numeral(min, locale)}–${show(max)}`
  if (min !== undefined) return `≥ ${show(min)}`
  return max === undefined ? '' : `≤ ${show(max)}`
}
