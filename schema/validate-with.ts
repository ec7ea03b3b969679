import { createRequire } from 'node:module'
import type * as Ajv from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { isCalendarDate } from './calendar-date.ts'
import { annotations } from './generate/annotations.ts'
import type { ValidationError } from './generated/validators.mjs'
import type { SchemaProblem } from './problem.ts'
import { problemsOf } from './problems.ts'

const compiled = new WeakMap<object, ValidateFunction>()

/**
 * What is wrong with data by a schema that is known only at run time, worded as by ours.
 * Throws for a schema that is none: that is a mistake of whoever wrote the extension.
 */
export function validateWith(
  schema: Readonly<Record<string, unknown>>,
  data: unknown,
): readonly SchemaProblem[] {
  const validate = compiled.get(schema) ?? compile(schema)
  return validate(data) ? [] : problemsOf((validate.errors ?? []) as ValidationError[], data, schema)
}

/** ajv is loaded on first use: no run without an extension should pay for it. */
function compile(schema: Readonly<Record<string, unknown>>): ValidateFunction {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof Ajv
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    formats: { date: isCalendarDate },
  })
  ajv.addVocabulary([...annotations])
  const validate = ajv.compile(schema)
  compiled.set(schema, validate)
  return validate
}
