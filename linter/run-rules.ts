import type { Document, FileRefusal, Refusal } from './model/document.ts'
import type { RawFinding } from './model/finding.ts'
import type { Rule } from './model/rule.ts'
import type { Registers, Workspace } from './model/workspace.ts'
import { optionsOf } from './settings.ts'

/** Raw findings of every document rule on one file. */
export function checkDocument(
  document: Document,
  rules: readonly Rule[],
  registers: Registers,
): RawFinding[] {
  const findings: RawFinding[] = []
  const path = document.facts.path
  for (const rule of rules) {
    if (rule.scope !== 'document') continue
    const context = { registers, options: optionsOf(rule, registers.config) }
    const report: Parameters<typeof rule.check>[1] = (messageId, data, [start, end], fix) => {
      findings.push({ rule: rule.id, messageId, data, path, start, end, ...(fix ? { fix } : {}) })
    }
    rule.check(document, report, context)
  }
  return findings
}

/** Raw findings of every workspace rule; never cached, so an edit in one file cannot leave a stale finding in another. */
export function checkWorkspace(workspace: Workspace, rules: readonly Rule[]): RawFinding[] {
  const findings: RawFinding[] = []
  for (const rule of rules) {
    if (rule.scope !== 'workspace') continue
    const report: Parameters<typeof rule.check>[1] = (messageId, data, { path, span: [start, end] }, fix) => {
      findings.push({ rule: rule.id, messageId, data, path, start, end, ...(fix ? { fix } : {}) })
    }
    rule.check(workspace, report, { options: optionsOf(rule, workspace.config) })
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
