import type { Document, FileRefusal, Refusal } from './model/document.ts'
import type { RawFinding } from './model/finding.ts'
import type { DocumentContext, DocumentRule, Rule } from './model/rule.ts'
import type { Registers, Workspace } from './model/workspace.ts'
import { optionsOf, overridesFor } from './settings.ts'
import { timed } from './timing.ts'
import type { Timing } from './timing.ts'

/** Raw findings of every document rule on one file. */
export function checkDocument(
  document: Document,
  rules: readonly Rule[],
  registers: Registers,
  timing?: Timing,
): RawFinding[] {
  const findings: RawFinding[] = []
  const path = document.facts.path
  for (const [rule, context] of contextsOf(rules, registers, path)) {
    const report: Parameters<typeof rule.check>[1] = (messageId, data, [start, end], fix) => {
      findings.push({ rule: rule.id, messageId, data, path, start, end, ...(fix ? { fix } : {}) })
    }
    // A rule and a file take microseconds, so that even a function made for the clock would be felt.
    if (!timing) rule.check(document, report, context)
    else timed(timing, rule.id, () => rule.check(document, report, context))
  }
  return findings
}

/** Document rules with what they may look up: the same for all files that the same overrides concern, so made once. */
function contextsOf(rules: readonly Rule[], registers: Registers, path: string): Contexts {
  const { config } = registers
  const made = contexts.get(registers) ?? new Map<string, Contexts>()
  contexts.set(registers, made)
  const key = overridesFor(config, path).join(' ')
  const known = made.get(key)
  if (known) return known
  const own = rules.filter((rule) => rule.scope === 'document')
  const fresh = new Map(own.map((rule) => [rule, { registers, options: optionsOf(rule, config, path) }]))
  made.set(key, fresh)
  return fresh
}

const contexts = new WeakMap<Registers, Map<string, Contexts>>()

type Contexts = ReadonlyMap<DocumentRule, DocumentContext>

/** Raw findings of every workspace rule; remembered only for the very same files on the same day (`workspace-memory.ts`). */
export function checkWorkspace(workspace: Workspace, rules: readonly Rule[], timing?: Timing): RawFinding[] {
  const findings: RawFinding[] = []
  for (const rule of rules) {
    if (rule.scope !== 'workspace') continue
    const report: Parameters<typeof rule.check>[1] = (messageId, data, { path, span: [start, end] }, fix) => {
      findings.push({ rule: rule.id, messageId, data, path, start, end, ...(fix ? { fix } : {}) })
    }
    timed(timing, rule.id, () =>
      rule.check(workspace, report, { options: optionsOf(rule, workspace.config) }),
    )
  }
  return findings
}

/** A file that could not even be read, said in the words of the rule that owns its stage. */
export function checkRefusedFile(refused: FileRefusal): RawFinding[] {
  const rule = ruleOfStage.get(refused.stage)
  const { path, code: messageId, data, span } = refused
  return rule ? [{ rule, messageId, data, path, start: span[0], end: span[1] }] : []
}

const ruleOfStage = new Map<Refusal['stage'], Rule['id']>([
  ['file', 'readable-file'],
  ['limits', 'size-limits'],
])
