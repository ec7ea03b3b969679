import type { SchemaTypes } from '../../../schema/index.ts'
import type { CoverageReporter } from './reporter.ts'

/** `schema/output/coverage.schema.json`: ids only, so that it is the same in every language. */
export const json: CoverageReporter = (coverage) => {
  const data = { schemaVersion: 1 as const, ...coverage }
  // The measure and the schema name the same shape twice; this line does not compile once they differ.
  const fits: ReadonlyDeep<SchemaTypes['output/coverage']> = data
  return `${JSON.stringify(fits, null, 2)}\n`
}

type ReadonlyDeep<Data> = Data extends (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : Data extends object
    ? { readonly [Key in keyof Data]: ReadonlyDeep<Data[Key]> }
    : Data
