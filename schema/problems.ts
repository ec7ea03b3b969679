import type { ValidationError } from './generated/validators.mjs'
import { below, parentOf } from './pointer.ts'
import type { SchemaProblem } from './problem.ts'
import { problemOf } from './problem-of-error.ts'

/** Turns the errors of a compiled validator into problems for people: one for each real mistake. */
export function problemsOf(
  errors: readonly ValidationError[],
  data: unknown,
  schema: unknown,
): SchemaProblem[] {
  const problems = new Map<string, SchemaProblem>()
  for (const error of withoutEchoes(errors)) {
    const problem = problemOf(error, data, schema)
    // Of several problems with one value the first is kept; but a mapping may lack several keys.
    const missing = problem.code === 'missing-key' ? problem.data['key'] : undefined
    const name = missing === undefined ? problem.pointer : below(problem.pointer, missing)
    if (!problems.has(name)) problems.set(name, problem)
  }
  return withoutMisspelt([...problems.values()])
}

/** A misspelt key is one mistake: the key that is missing for it is not counted again. */
function withoutMisspelt(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const meant = new Set(
    problems
      .filter(({ code }) => code === 'unknown-key')
      .map(({ pointer, data }) => below(parentOf(pointer), data['suggestion'] ?? '')),
  )
  return problems.filter(
    ({ code, pointer, data }) => code !== 'missing-key' || !meant.has(below(pointer, data['key'] ?? '')),
  )
}

/**
 * Drops what only repeats another error: `if` and the branches of `oneOf` around one, the inside of `propertyNames`,
 * and anything said of a value of the wrong type. General demands come before those of a `then`.
 */
function withoutEchoes(errors: readonly ValidationError[]): ValidationError[] {
  const mistyped = new Set(errors.filter(isTypeError).map(({ instancePath }) => instancePath))
  const real = errors.filter((error) => {
    if (error.keyword === 'if' || /\/(?:oneOf|propertyNames)\//.test(error.schemaPath)) return false
    return isTypeError(error) || !mistyped.has(error.instancePath)
  })
  return [...real.filter((error) => !isConditional(error)), ...real.filter(isConditional)]
}

function isTypeError({ keyword }: ValidationError): boolean {
  return keyword === 'type'
}

function isConditional({ schemaPath }: ValidationError): boolean {
  return schemaPath.includes('/then/')
}
