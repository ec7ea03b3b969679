import type { ChangeRule } from '../model/rule.ts'
import { catalogueRules } from '../change-topics/catalogue.ts'
import { courseRules } from '../change-topics/courses.ts'
import { decisionRules } from '../change-topics/decisions.ts'
import { frontmatterRules } from '../change-topics/frontmatter.ts'
import { processingRules } from '../change-topics/processing.ts'
import { registerRules } from '../change-topics/registers.ts'
import { textRules } from '../change-topics/texts.ts'

/** Every kind of change that is told, in the order of the reference. */
export const changeRules: readonly ChangeRule[] = [
  ...textRules,
  ...frontmatterRules,
  ...courseRules,
  ...catalogueRules,
  ...processingRules,
  ...registerRules,
  ...decisionRules,
]
