import type { ComponentSchema, JsonSchema } from '../../schema/index.ts'
import type { Rule } from './rule.ts'

/**
 * What a team adds to the engine: code of its own, named on the command line and never by anything below the
 * workspace, because whoever may edit a policy must not be able to run code.
 */
export interface Extensions {
  /** Rules beside ours, made with `defineRule`. */
  readonly rules?: readonly Rule[]
  /** Further keys of a document's frontmatter, each with the JSON Schema of its value. */
  readonly fields?: Readonly<Record<string, JsonSchema>>
  /** Further components, each with the schema of its props; `title` is the name that authors write. */
  readonly components?: readonly ComponentSchema[]
}
