import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every output format by its name; a format is one file and one line here. */
export const reporters = {
  ...{ text, json, sarif, junit, github, gitlab, markdown, html },
} as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
