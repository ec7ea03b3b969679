import { isDeepStrictEqual } from 'node:util'
import type { LocalText, OpenWorkspace } from '../../linter/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import { dueOn } from '../../site/training/due.ts'
import { receiptId } from '../../site/training/receipt.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { statementsOf } from '../../site/training/statements.ts'
import { fails, holds, unknown } from './check.ts'
import type { Check } from './check.ts'
import { checkCourse, questionsOf } from './check-course.ts'
import { checkDocument } from './check-document.ts'
import type { ReceiptHistory } from './receipt-history.ts'
import { checkSeal } from './seal-keys.ts'
import type { SealKey } from './seal-keys.ts'

/** What receipts are held against. */
export interface Verifying {
  readonly opened: OpenWorkspace
  readonly history: (source: Receipt['source']) => ReceiptHistory
  readonly keys: readonly SealKey[]
  readonly components: readonly ComponentRenderer[]
  /** ISO date. */
  readonly today: string
}

/** Everything that can be told of a receipt of the right shape. Pure but for the history. */
export async function verifyReceipt(receipt: Receipt, verifying: Verifying): Promise<Check[]> {
  const { opened, history, keys, components, today } = verifying
  // Statements may hold anything by their schema, and what is nested without end cannot be walked.
  if (!isWithin(receipt, deepest)) return [fails('id', words.deep)]
  const { check, open } = history(receipt.source)
  const own = (await receiptId(receipt)) === receipt.id
  const checks = [own ? holds('id', words.id) : fails('id', words.otherId), check, checkDates(receipt, today)]
  if (!open) return [...checks, ...unchecked(receipt), ...checkSeal(receipt, keys, today)]
  const checking = { open, components, modified: receipt.source.modified }
  const course = receipt.course ? await checkCourse(receipt.course, checking) : []
  const now = (id: string): ReturnType<typeof opened.workspace.documents.get> =>
    opened.workspace.documents.get(id)
  const documents = receipt.acknowledgements.map((one) => checkDocument(one, { ...checking, now }))
  return [
    ...checks,
    checkRoles(receipt, open),
    ...course,
    ...documents,
    await checkStatements(receipt, open),
    ...checkSeal(receipt, keys, today),
  ]
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((field) => isWithin(field, levels - 1))
}

/** A clock of a device proves nothing, but what it says must be possible. */
function checkDates({ issued, course, acknowledgements }: Receipt, today: string): Check {
  const times = [...(course ? [course.completed] : []), ...acknowledgements.map(({ at }) => at)]
  const later = times.find((time) => Date.parse(time) > Date.parse(issued))
  if (later !== undefined) return fails('dates', words.before(issued, later))
  const isReal = [issued, ...times].every((time) => !Number.isNaN(Date.parse(time)))
  // One day ahead is another time zone.
  if (!isReal || issued.slice(0, 10) > dueOn(today, 'P1D')) return fails('dates', words.future(issued))
  return holds('dates', words.dates)
}

function checkRoles({ learner }: Receipt, { workspace }: OpenWorkspace): Check {
  const odd = learner.roles.filter((role) => !workspace.roles.has(role))
  return odd.length > 0 ? fails('roles', words.noRole(odd.join(', '))) : holds('roles', words.roles)
}

async function checkStatements(receipt: Receipt, open: OpenWorkspace): Promise<Check> {
  const questions = questionsOf(receipt.course, open)
  const expected = await statementsOf(receipt, [...questions.values()])
  return isDeepStrictEqual(receipt.statements, JSON.parse(JSON.stringify(expected)))
    ? holds('statements', words.statements)
    : fails('statements', words.otherStatements)
}

/** Without the text of that day, nothing that hangs on it can be told. */
function unchecked({ course, acknowledgements }: Receipt): Check[] {
  return [
    ...(course
      ? [unknown('course', words.noText(course.id)), unknown('score', words.noText(course.id))]
      : []),
    ...acknowledgements.map(({ document }) => unknown('document', words.noText(document))),
    unknown('statements', words.noStatements),
  ]
}

const deepest = 16

const words = {
  deep: {
    en: 'It is nested deeper than any receipt, so it was changed after it was made',
    'zh-CN': '嵌套层数超过任何回执，生成后被改过',
  },
  id: { en: 'The id is that of the content', 'zh-CN': '编号与内容一致' },
  otherId: {
    en: 'The id is not that of the content, so the receipt was changed after it was made',
    'zh-CN': '编号与内容不一致，回执生成后被改过',
  },
  dates: { en: 'The times are possible', 'zh-CN': '各时间说得通' },
  before: (issued: string, later: string): LocalText => ({
    en: `Unexpected time ${later}, expected none after the issue at ${issued}`,
    'zh-CN': `时间 ${later} 晚于回执生成时间 ${issued}`,
  }),
  future: (issued: string): LocalText => ({
    en: `Unexpected time of issue ${issued}, expected a day of the calendar that is not to come`,
    'zh-CN': `生成时间 ${issued} 不存在，或者尚未到来`,
  }),
  roles: { en: 'The roles exist in that commit', 'zh-CN': '该提交里有这些角色' },
  noRole: (roles: string): LocalText => ({
    en: `Unknown roles ${roles}, expected those of registers/roles.yaml in that commit`,
    'zh-CN': `该提交的 registers/roles.yaml 里没有角色 ${roles}`,
  }),
  statements: { en: 'The xAPI statements say the same', 'zh-CN': 'xAPI 语句与内容一致' },
  otherStatements: {
    en: 'The xAPI statements say something else than the receipt',
    'zh-CN': 'xAPI 语句与回执内容不一致',
  },
  noText: (id: string): LocalText => ({
    en: `${id}: not checked, the text of that day is not there`,
    'zh-CN': `${id}：没有当时的文本，未核对`,
  }),
  noStatements: {
    en: 'xAPI statements: not checked, the questions of that day are not there',
    'zh-CN': 'xAPI 语句：没有当时的题目，未核对',
  },
} as const
