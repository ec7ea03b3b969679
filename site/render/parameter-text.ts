import type { Locale, Workspace } from '../../linter/index.ts'
import { numeral, quantity } from './units.ts'

/** A parameter as readers see it: value and unit in words; `undefined` where it has no value. */
export function parameterText(id: string, workspace: Workspace, locale: Locale): string | undefined {
  const value = workspace.values.get(id)?.value
  if (value === undefined) return undefined
  return typeof value === 'number' ? quantity(value, workspace.parameters.get(id)?.unit, locale) : value
}

/** A bound in words: `≥ 1 天`, `1–365 天`; empty where there is none. */
export function boundText(id: string, workspace: Workspace, locale: Locale): string {
  const definition = workspace.parameters.get(id)
  const { min, max } = definition?.bound ?? {}
  const show = (value: number): string => quantity(value, definition?.unit, locale)
  if (min !== undefined && max !== undefined) return min === max ? show(min) : `${numeral(min, locale)}–${show(max)}`
  if (min !== undefined) return `≥ ${show(min)}`
  return max === undefined ? '' : `≤ ${show(max)}`
}
