import type { LocalText } from '../../linter/index.ts'

/** Why a file in a folder of receipts does not count, in words. */
export const receiptRefusals = {
  unreadable: { en: 'cannot be read', 'zh-CN': '读不了' },
  symlink: {
    en: 'is a symbolic link, and none is followed',
    'zh-CN': '是符号链接，一律不跟随',
  },
  large: (limit: number): LocalText => ({
    en: `is larger than ${limit} bytes, which no receipt is`,
    'zh-CN': `超过 ${limit} 字节，回执不会这么大`,
  }),
  deep: (limit: number): LocalText => ({
    en: `stands more than ${limit} folders deep`,
    'zh-CN': `文件夹超过 ${limit} 层`,
  }),
  json: { en: 'is damaged: no JSON in UTF-8', 'zh-CN': '已损坏：不是 UTF-8 编码的 JSON' },
  shape: (pointers: readonly string[]): LocalText => ({
    en: `is no receipt, or was changed: does not fit at ${pointers.join(', ')}`,
    'zh-CN': `不是回执，或者被改过：${pointers.join('、')} 处不符合格式`,
  }),
  future: (date: string): LocalText => ({
    en: `is dated ${date}, which is still to come`,
    'zh-CN': `日期 ${date} 尚未到来`,
  }),
} satisfies Record<string, LocalText | ((...values: never[]) => LocalText)>
