import { nearest } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import {
  askedOf,
  measureTraining,
  retentionOf,
  trainingReporters,
} from '../../site/export/training-report/index.ts'
import type { TrainingFormat } from '../../site/export/training-report/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'
import { mustStandOutside } from './outside-repository.ts'
import { readReceipts } from './read-receipts.ts'
import type { CheckReceipt } from './read-receipts.ts'
import { openRoster } from './roster-file.ts'

/** Opens the check of receipts for the policies of a workspace. */
export type Verification = (opened: OpenWorkspace) => CheckReceipt

/**
 * `policypress training report receipts/ --roster staff.csv`: who learned and acknowledged what they must. Exit 1 while
 * anything is overdue, expired, declined or missing, or any receipt is refused. `verification` holds receipts against the
 * policies and their git history; only `--unverified` does without, and then the report says so.
 */
export async function trainingReport(line: CommandLine, verification?: Verification): Promise<number> {
  const [folder, ...others] = line.positionals
  const roster = line.values.get('roster')
  if (folder === undefined || others.length > 0) throw new CannotRun(oneFolder)
  if (roster === undefined) throw new CannotRun(noRoster)
  const verified = !line.switches.has('unverified')
  if (verified && !verification) throw new CannotRun(noVerification)
  const opened = openFrom(line, line.values.get('workspace'))
  const { workspace, root } = opened
  mustStandOutside(folder, root, 'folder')
  mustStandOutside(roster, root, 'file')
  const known = new Set(workspace.roles.keys())
  const people = openRoster(roster, known)
  const roles = rolesOf(line.values.get('roles'), known)
  const check = verified && verification ? verification(opened) : () => []
  const { records, refused } = await readReceipts(folder, line.today, check)
  const report = measureTraining({
    ...{ today: line.today, verified },
    asked: askedOf(workspace),
    retention: retentionOf(workspace),
    ...{ people, records, refused, roles },
  })
  const format = (line.values.get('format') ?? 'text') as TrainingFormat
  terminal.out(trainingReporters[format](report, { workspace, locale: line.locale }))
  return report.summary.open === 0 && report.refused.length === 0 ? 0 : 1
}

/** Roles to which the report is narrowed; a wrong one would narrow it to nothing and look fine. */
function rolesOf(value: string | undefined, known: ReadonlySet<string>): readonly string[] {
  const roles = (value ?? '').split(/[\s,;]+/).filter(Boolean)
  const unknown = roles.find((role) => !known.has(role))
  if (unknown === undefined) return roles
  const near = nearest(unknown, known)
  throw new CannotRun({
    en: `Unknown role "${unknown}" of --roles, expected ${near ? `"${near}" or another` : 'one'} of registers/roles.yaml`,
    'zh-CN': `--roles 的角色“${unknown}”未知，应为 registers/roles.yaml 里的标识${near ? `，例如 ${near}` : ''}`,
  })
}

const oneFolder = {
  en: 'Missing folder, expected one folder of receipts: policypress training report receipts/ --roster staff.csv',
  'zh-CN': '缺少文件夹；应写一个存放回执的文件夹：policypress training report receipts/ --roster staff.csv',
}

const noRoster = {
  en: 'Missing --roster, expected a staff list as CSV with the columns staff, roles, joined and, if people left, left',
  'zh-CN': '缺少 --roster；应为 CSV 名册，列为 staff、roles、joined，有人离职时另有 left',
}

const noVerification = {
  en: 'Missing verification of receipts, expected --unverified, which counts them as they are and says so',
  'zh-CN': '无法核对回执；应加 --unverified，按原样计入并注明未核对',
}
