import type { SchemaCode } from '../../schema/index.ts'
import type { fitting } from './examples.ts'

/**
 * One mistake put into good data, and the one problem that must be reported for it. `value` replaces what stands at
 * `pointer`, `undefined` takes it out; `data` follows the order of `schemaProblemData`; `at` is where the problem
 * points, if not at `pointer`.
 */
export type Mistake = readonly [
  title: string,
  schema: keyof typeof fitting,
  pointer: string,
  value: unknown,
  code: SchemaCode,
  data: readonly (string | number)[],
  at?: string,
]
