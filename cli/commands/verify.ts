import type { Command } from '../command.ts'
import { verifyReceipts } from '../training/verify.ts'

/** `policypress verify receipt.json`: checks training receipts against the policies and their git history. */
export const verify: Command = {
  name: 'verify',
  summary: {
    en: 'Check training receipts against the git history of the policies',
    'zh-CN': '用制度库的 git 历史核对培训回执',
  },
  positionals: '<receipt.json…>',
  options: [
    {
      name: 'public-key',
      value: 'FILE',
      summary: {
        en: 'public key of a seal as PEM (default: those of registers/seal-keys.yaml)',
        'zh-CN': '盖章所用公钥的 PEM 文件（默认用 registers/seal-keys.yaml 中的公钥）',
      },
    },
    {
      name: 'workspace',
      value: 'DIR',
      summary: { en: 'workspace of the policies', 'zh-CN': '制度所在的工作区' },
    },
    {
      name: 'format',
      choices: ['text', 'json'],
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
  ],
  run: verifyReceipts,
}
