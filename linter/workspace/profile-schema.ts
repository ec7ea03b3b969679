import { createRequire } from 'node:module'
import type * as Ajv from 'ajv/dist/2020.js'
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'

/** A required set of controls as JSON Schema 2020-12 over the claims of a document: `allOf` of `contains`. */
export function profileSchema(controls: readonly string[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
    allOf: controls.map((id) => ({
      contains: {
        type: 'object',
        properties: { id: { const: id }, satisfied: { const: true } },
        required: ['id', 'satisfied'],
      },
    })),
  }
}

/** The controls that no satisfied claim carries, in ajv's judgement of the compiled profile. */
export function missingControls(
  controls: readonly string[],
  claims: readonly { readonly id: string; readonly satisfied: boolean }[],
): ReadonlySet<string> {
  if (controls.length === 0) return new Set()
  const validate = compile(controls)
  const bare = claims.map(({ id, satisfied }) => ({ id, satisfied }))
  if (validate(bare)) return new Set()
  const missing = new Set<string>()
  for (const error of validate.errors ?? []) {
    const index = /^#\/allOf\/(\d+)\/contains$/.exec(error.schemaPath)?.[1]
    const control = index === undefined ? undefined : controls[Number(index)]
    if (control !== undefined) missing.add(control)
  }
  return missing
}

const compiled = new Map<string, ValidateFunction>()

function compile(controls: readonly string[]): ValidateFunction {
  const key = controls.join(' ')
  const known = compiled.get(key)
  if (known) return known
  const validate = ajv().compile(profileSchema(controls))
  compiled.set(key, validate)
  return validate
}

let instance: Ajv2020 | undefined

/** Loaded on first use: compiling costs a tenth of a second that a run without profiles should not pay. */
function ajv(): Ajv2020 {
  const load = createRequire(import.meta.url)
  const module = load('ajv/dist/2020.js') as typeof Ajv
  // The schema is made above and holds no mistake of an author; to check it would take another 0.04 s.
  instance ??= new module.Ajv2020({ allErrors: true, strict: true, validateSchema: false })
  return instance
}
