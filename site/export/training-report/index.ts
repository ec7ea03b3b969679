import { csv } from './csv.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import type { TrainingReporter } from './reporter.ts'
import { text } from './text.ts'

/** Every format of the training report by its name; a format is one file and one line here. */
export const trainingReporters = { text, json, csv, html } as const satisfies Record<string, TrainingReporter>

export type TrainingFormat = keyof typeof trainingReporters

export { askedOf } from './asked.ts'
export { learningRecordOf } from './learning-record.ts'
export type { LearningRecord } from './learning-record.ts'
export { measureTraining } from './measure.ts'
export type { Measured } from './measure.ts'
export type { Person } from './person.ts'
export type { TrainingReport } from './report.ts'
export { retentionOf } from './retention.ts'
