import { github } from './github.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { ChangeReporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every output format of a comparison by its name; a format is one file and one line here. */
export const changeReporters = { text, json, sarif, github, markdown, html } as const satisfies Record<
  string,
  ChangeReporter
>

export type ChangeReporterName = keyof typeof changeReporters
