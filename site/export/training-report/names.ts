import { textOf } from '../../../linter/index.ts'
import type { TrainingContext } from './reporter.ts'
import type { Total } from './report.ts'

/** The title of a course, a document or a role in the reader's language, else in its own; its id where it has none. */
export function titleOf(
  { of, id }: Pick<Total, 'of' | 'id'>,
  { workspace, locale }: TrainingContext,
): string {
  if (of === 'role') return workspace.roles.get(id)?.title[locale] || id
  const source = of === 'course' ? workspace.courses.get(id)?.facts : workspace.documents.get(id)
  const translated = source && workspace.translations.get(source.id)?.get(locale)
  return textOf((translated ?? source)?.data['title']) || id
}
