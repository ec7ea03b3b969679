import { csv } from './csv.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import type { CoverageReporter } from './reporter.ts'
import { text } from './text.ts'

/** Every format of the coverage report by its name; a format is one file and one line here. */
export const coverageReporters = { text, json, csv, html } as const satisfies Record<string, CoverageReporter>

export type CoverageFormat = keyof typeof coverageReporters

export { heatMapHtml } from './heat-map.ts'
export { gapLine } from './lines.ts'
export { documentTitle } from './names.ts'
export { coverageWords } from './words.ts'
