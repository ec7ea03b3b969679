import type { Coverage, Paragraph, RequiredControl } from '../../../linter/index.ts'
import { csvTable } from '../csv-table.ts'
import { controlTitle, documentTitle, placeName } from './names.ts'
import type { CoverageContext, CoverageReporter } from './reporter.ts'
import { coverageWords } from './words.ts'

/** One line for each control of each document, and one for each control that no document has. */
export const csv: CoverageReporter = (coverage, context) => {
  const asked = coverage.documents.flatMap(({ id, controls }) => controls.map((one) => askedLine(id, one)))
  const known = new Set(asked.map(({ control, document }) => `${document} ${control}`))
  const unasked = coverage.controls
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ control, document }) => !known.has(`${document} ${control}`))
    .map(unaskedLine)
  const nowhere = coverage.controls
    .filter(({ paragraphs }) => paragraphs.length === 0)
    .filter(({ id }) => !asked.some(({ control }) => control === id))
    .map(({ id }): Line => ({ control: id, document: '', state: 'missing', reason: '', profile: '' }))
  const lines = [...asked, ...unasked, ...nowhere].sort(byControl)
  return csvTable([
    coverageWords(context.locale).columns,
    ...lines.map((line) => cells(line, coverage, context)),
  ])
}

function cells(line: Line, coverage: Coverage, context: CoverageContext): string[] {
  const { control, document, state, reason, profile, paragraph } = line
  const exception = coverage.exceptions.find((one) => one.control === control && one.document === document)
  return [
    context.workspace.controls.get(control)?.family ?? '',
    control,
    controlTitle(control, context),
    document,
    document && documentTitle(document, context),
    coverageWords(context.locale).states[state],
    paragraph ? placeName(paragraph) : '',
    paragraph?.section ?? '',
    profile,
    reason,
    exception?.expires ?? '',
    coverage.requirements
      .filter(({ controls }) => controls.includes(control))
      .map(({ id }) => id)
      .join(' '),
  ]
}

function askedLine(document: string, required: RequiredControl): Line {
  return { document, ...required }
}

/** Text of a document whose profiles do not ask for it. */
function unaskedLine(paragraph: Paragraph): Line {
  const { control, document } = paragraph
  return { control, document, state: 'implemented', reason: '', profile: '', paragraph }
}

function byControl(left: Line, right: Line): number {
  const [a, b] = [`${left.control} ${left.document}`, `${right.control} ${right.document}`]
  return a < b ? -1 : a > b ? 1 : 0
}

interface Line extends RequiredControl {
  readonly document: string
}
