import { join } from 'node:path'
import { vi } from 'vitest'
import type { SchemaTypes } from '../../schema/index.ts'
import { CannotRun } from '../../cli/cannot-run.ts'
import { trainingReport } from '../../cli/training/report.ts'
import type { Verification } from '../../cli/training/report.ts'
import type { TrainingReport } from '../../site/export/training-report/index.ts'
import { writeWorkspace } from '../examples.ts'

export type Receipt = SchemaTypes['output/receipt']

/** The day of every report here. */
export const today = '2026-11-25'

/** A small company: one course, two documents to acknowledge, one that nobody must, one draft. */
export const company = {
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'catalog/TA.yaml':
    'family: { id: TA, title: { zh-CN: 培训, en: Training } }\ncontrols:\n  - id: TA-01\n    title: { zh-CN: 培训, en: Training }\n    statement: { zh-CN: 应当培训。, en: Staff shall be trained. }\n    parameters:\n      - { id: keep-years, title: { zh-CN: 期限, en: Period }, type: integer, unit: year, basis: company }\n    evidence:\n      - { id: training-records, title: { zh-CN: 培训记录, en: Training records } }\n',
  'registers/parameters.yaml': 'values:\n  keep-years: { value: 3 }\n',
  'registers/processing.yaml':
    'activities:\n  - { id: other, retention: other, controls: [BT-01] }\n  - { id: training-cases, retention: keep-years, controls: [TA-01] }\n',
  'registers/roles.yaml':
    'roles:\n  - { id: clerk, title: { zh-CN: 文员, en: Clerk } }\n  - { id: courier, title: { zh-CN: 快递员, en: Courier } }\n  - { id: guest, title: { zh-CN: 访客, en: Guest } }\n',
  'training/basics/index.mdx':
    '---\nid: basics\ntype: course\ntitle: 入门\nstatus: approved\naudience: [clerk]\nlessons: [why]\ndue: P14D\nrenew: P1Y\nrevisions:\n  - { version: "1.1", date: "2026-06-01", effective: "2026-06-01" }\n  - { version: "1.0", date: "2026-01-01", effective: "2026-01-01" }\n---\n',
  'training/basics/01-why.mdx': '---\nid: why\ntype: lesson\ntitle: 为什么\n---\n',
  'internal/rules.mdx': document('rules', ['2.0 2026-11-20', '1.0 2026-01-01']),
  'internal/delivery.mdx': document('delivery', ['1.0 2026-01-01'], 'courier'),
  'internal/quiet.mdx': document('quiet', ['1.0 2026-01-01']).replace('required: true', 'required: false'),
  'internal/draft.mdx': document('draft', ['1.0 2026-01-01']).replace('approved', 'draft'),
  'internal/later.mdx': document('later', ['1.0 2027-01-01']),
}

/** A receipt of the right shape. */
export function receipt(staff: string, ...parts: Partial<Receipt>[]): Receipt {
  number += 1
  const plain: Receipt = {
    ...{ format: 'policypress-receipt/1', id: number.toString(16).padStart(64, '0') },
    ...{ issued: '2026-11-20T08:00:00Z', learner: { staff, roles: ['clerk'] } },
    source: { portal: 'https://policies.group.example', revision: '', modified: false },
    ...{ acknowledgements: [], statements: [] },
  }
  return Object.assign(plain, ...parts) as Receipt
}

/** A course that was passed, or not. */
export function passed(completed: string, version = '1.1', isPassed = true): Pick<Receipt, 'course'> {
  return {
    course: {
      ...{ id: 'basics', version, language: 'zh-CN', hash: '0'.repeat(64), attempt: 1, seed: 7 },
      ...{ 'tested-out': false, answers: [{ question: 'one', answer: 'a' }], score: 1, passed: isPassed },
      completed: `${completed}T08:00:00Z`,
    },
  }
}

/** Decisions on documents: `rules 2.0 2026-11-20`, and the reason of one that was declined behind them. */
export function decided(...decisions: string[]): Pick<Receipt, 'acknowledgements'> {
  return {
    acknowledgements: decisions.map((decision) => {
      const [document = '', version = '', day = '', ...reason] = decision.split(' ')
      return {
        ...{ document, version, language: 'zh-CN', hash: '0'.repeat(64), statement: '我已阅读。' },
        decision: reason.length > 0 ? ('declined' as const) : ('accepted' as const),
        ...(reason.length > 0 ? { reason: reason.join(' ') } : {}),
        at: `${day}T08:00:00Z`,
      }
    }),
  }
}

/** Runs the report over a folder of receipts with real files. */
export async function report(given: Given): Promise<Reported> {
  const { people, receipts, files = {}, format = 'json', roles, locale = 'en', verification } = given
  const root = writeWorkspace({ ...company, ...given.workspace })
  const contents = Object.entries(receipts).map(([name, one]) => [name, JSON.stringify(one)] as const)
  const folder = writeWorkspace({ ...Object.fromEntries<string>(contents), ...files })
  const roster = join(
    writeWorkspace({ 'staff.csv': `staff,roles,joined,left\n${people.join('\n')}\n` }),
    'staff.csv',
  )
  return run([given.folder ?? folder], {
    values: new Map([
      ...Object.entries({ workspace: root, roster: given.roster ?? roster, format }),
      ...(roles ? [['roles', roles] as const] : []),
    ]),
    ...{ locale, verification },
  })
}

/** Runs the report by its arguments. */
export async function run(
  positionals: readonly string[],
  { values, locale, verification }: Run,
): Promise<Reported> {
  let out = ''
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  try {
    const line = { positionals, values, locale, today, help: false }
    const switches = new Set(verification ? ['no-cache'] : ['unverified', 'no-cache'])
    const status = await trainingReport({ ...line, switches }, verification)
    return { status, out, refusal: '' }
  } catch (error) {
    if (error instanceof CannotRun) return { status: 2, out, refusal: error.words[locale] }
    throw error
  } finally {
    written.mockRestore()
  }
}

/** The report as data. */
export async function reportData(given: Given): Promise<TrainingReport> {
  return JSON.parse((await report(given)).out) as TrainingReport
}

interface Given {
  /** Lines of the staff list: `E1,clerk,2026-11-01,`. */
  readonly people: readonly string[]
  readonly receipts: Readonly<Record<string, unknown>>
  /** Further files among the receipts. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly workspace?: Readonly<Record<string, string>>
  readonly folder?: string
  readonly roster?: string
  readonly format?: string
  readonly roles?: string
  readonly locale?: 'en' | 'zh-CN'
  readonly verification?: Verification
}

interface Run {
  readonly values: ReadonlyMap<string, string>
  readonly locale: 'en' | 'zh-CN'
  readonly verification?: Verification | undefined
}

interface Reported {
  readonly status: number
  readonly out: string
  readonly refusal: string
}

function document(id: string, versions: readonly string[], audience = 'clerk'): string {
  const revisions = versions.map((one) => {
    const [version = '', day = ''] = one.split(' ')
    return `  - { version: "${version}", date: "${day}", effective: "${day}" }\n`
  })
  return `---\nid: ${id}\ntype: policy\ntitle: 文件${id}\nstatus: approved\naudience: [${audience}]\nacknowledgement: { required: true, due: P14D, renew: P1Y }\nrevisions:\n${revisions.join('')}---\n\n正文。\n`
}

let number = 0
