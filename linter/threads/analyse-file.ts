import { hash as digest } from 'node:crypto'
import { analyse } from '../facts/analyse.ts'
import type { AnalyseOptions } from '../facts/analyse.ts'
import type { Facts } from '../model/facts.ts'
import type { RawFinding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Registers } from '../model/workspace.ts'
import type { WorkspaceFiles } from '../read/workspace-files.ts'
import { checkDocument, checkRefusedFile } from '../run-rules.ts'
import { timed } from '../timing.ts'
import type { Timing } from '../timing.ts'

/** What one file by itself says and what is found in it; without facts it could not be read. */
export interface Analysed {
  readonly path: string
  readonly facts?: Facts
  readonly findings: readonly RawFinding[]
}

/** What files are analysed with, in any thread. */
export interface Analysing {
  readonly read: WorkspaceFiles['read']
  readonly rules: readonly Rule[]
  /** Put together when a file is judged. */
  readonly registers: () => Registers
  readonly judging: AnalyseOptions
  readonly timing?: Timing | undefined
}

/** Reads, parses and judges one file of which nothing is remembered. */
export function analyseFile(path: string, { read, rules, registers, judging, timing }: Analysing): Analysed {
  const source = read(path)
  if ('refused' in source) return { path, findings: checkRefusedFile(source.refused) }
  const { bytes } = source
  const document = timed(timing, parsing, () => analyse(path, bytes, judging, digest('sha256', bytes)))
  return { path, facts: document.facts, findings: checkDocument(document, rules, registers(), timing) }
}

/** Facts of a file of which what was stored cannot be read. */
export function factsAgain(path: string, { read, judging }: Pick<Analysing, 'read' | 'judging'>): Facts {
  const source = read(path)
  return analyse(path, 'refused' in source ? new Uint8Array() : source.bytes, judging).facts
}

/** What everything before the rules is called among their times. */
const parsing = '(parse)'
