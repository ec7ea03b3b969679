import { activities } from './activities-zh.ts'
import { controls } from './controls-zh.ts'
import { documents } from './documents-zh.ts'
import { registers } from './registers-zh.ts'
import { values } from './values-zh.ts'
import { wording } from './wording-zh.ts'
import type { Scenario } from './scenario.ts'

/** Every kind of change, in a library of which Chinese is the source. */
export const scenariosZh: readonly Scenario[] = [
  ...controls,
  ...wording,
  ...values,
  ...activities,
  ...documents,
  ...registers,
]
