import { trainingReporters } from '../../site/export/training-report/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command, CommandLine } from '../command.ts'
import { trainingKey } from '../training/key.ts'
import { receiptCheck } from '../training/open-verifying.ts'
import { trainingReport } from '../training/report.ts'
import { trainingSeal } from '../training/seal.ts'
import { verifyReceipts } from '../training/verify.ts'

/** What `policypress training` does, by the first word after it. */
const actions = new Map<string, (line: CommandLine) => number | Promise<number>>([
  ['verify', verifyReceipts],
  ['key', trainingKey],
  ['seal', trainingSeal],
  ['report', (line) => trainingReport(line, receiptCheck(line))],
])

/** `policypress training verify|seal|key|report`: receipts as HR and auditors handle them. */
export const training: Command = {
  name: 'training',
  summary: {
    en: 'Verify, seal and report receipts of training',
    'zh-CN': '核对培训回执、盖章、统计',
  },
  positionals: 'verify <receipt.json…> | seal --key FILE <receipt.json…> | key --out FILE | report <folder>',
  options: [
    {
      name: 'key',
      value: 'FILE',
      summary: { en: 'seal: private key to sign with', 'zh-CN': 'seal：盖章用的私钥' },
    },
    {
      name: 'out',
      value: 'PATH',
      summary: {
        en: 'key: file for the private key; seal: folder for what was sealed (default: beside each receipt)',
        'zh-CN': 'key：存放私钥的文件；seal：存放盖章回执的文件夹（默认在原件旁边）',
      },
    },
    {
      name: 'public-key',
      value: 'FILE',
      summary: {
        en: 'public key of a seal as PEM, beside those of registers/seal-keys.yaml',
        'zh-CN': '盖章所用公钥的 PEM 文件，与 registers/seal-keys.yaml 中的公钥一并使用',
      },
    },
    {
      name: 'roster',
      value: 'FILE',
      summary: {
        en: 'report: staff list as CSV with staff, roles, joined, left',
        'zh-CN': 'report：名册 CSV，列为 staff、roles、joined、left',
      },
    },
    {
      name: 'roles',
      value: 'a,b',
      summary: { en: 'report: only people of these roles', 'zh-CN': 'report：只看这些角色的人' },
    },
    {
      name: 'unverified',
      summary: {
        en: 'report: count receipts as they are, and say so',
        'zh-CN': 'report：回执不核对，按原样计入并注明',
      },
    },
    {
      name: 'workspace',
      value: 'DIR',
      summary: { en: 'workspace of the policies', 'zh-CN': '制度所在的工作区' },
    },
    {
      name: 'format',
      choices: Object.keys(trainingReporters),
      summary: {
        en: 'output format (default: text; verify: text or json)',
        'zh-CN': '输出格式（默认 text；verify 可用 text 或 json）',
      },
    },
  ],
  run(line) {
    const [name = '', ...positionals] = line.positionals
    const action = actions.get(name)
    if (!action) throw new CannotRun(noAction)
    return action({ ...line, positionals })
  },
}

const noAction = {
  en: 'Missing action, expected one of verify, seal, key, report',
  'zh-CN': '缺少动作，应为 verify、seal、key、report 之一',
}
