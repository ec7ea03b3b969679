import { github } from './github.ts'
import { json } from './json.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'

/** Every output format by its name; a format is one file and one line here. */
export const reporters = { text, json, github } as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
