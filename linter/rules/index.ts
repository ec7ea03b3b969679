import type { Rule } from '../model/rule.ts'
import classificationMatchesFolder from './classification-matches-folder.ts'
import encoding from './encoding.ts'
import frontmatterSchema from './frontmatter-schema.ts'
import headingOrder from './heading-order.ts'
import idMatchesFileName from './id-matches-file-name.ts'
import knownComponent from './known-component.ts'
import knownControl from './known-control.ts'
import knownLawArticle from './known-law-article.ts'
import knownParameter from './known-parameter.ts'
import knownRole from './known-role.ts'
import knownSetting from './known-setting.ts'
import lawInForce from './law-in-force.ts'
import linkTarget from './link-target.ts'
import noEmptyControl from './no-empty-control.ts'
import noPlaceholder from './no-placeholder.ts'
import parameterWithinBounds from './parameter-within-bounds.ts'
import readableFile from './readable-file.ts'
import requiredControls from './required-controls.ts'
import reviewNotOverdue from './review-not-overdue.ts'
import safeMdx from './safe-mdx.ts'
import sectionIds from './section-ids.ts'
import sizeLimits from './size-limits.ts'
import uniqueId from './unique-id.ts'
import validMarkdown from './valid-markdown.ts'
import yamlSyntax from './yaml-syntax.ts'

/** Every rule, in the order of the reference. Adding one is its file and its line here. */
export const rules: readonly Rule[] = [
  readableFile,
  sizeLimits,
  encoding,
  yamlSyntax,
  validMarkdown,
  safeMdx,
  knownComponent,
  frontmatterSchema,
  knownSetting,
  idMatchesFileName,
  uniqueId,
  classificationMatchesFolder,
  knownRole,
  knownControl,
  requiredControls,
  noEmptyControl,
  sectionIds,
  knownLawArticle,
  lawInForce,
  knownParameter,
  parameterWithinBounds,
  linkTarget,
  headingOrder,
  noPlaceholder,
  reviewNotOverdue,
]
