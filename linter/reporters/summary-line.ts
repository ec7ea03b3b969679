import type { Locale, Report } from '../model/finding.ts'

/** How many files, errors and warnings, in one sentence. */
export function summaryLine({ summary: { files, errors, warnings } }: Report, locale: Locale): string {
  return locale === 'en'
    ? `${counted(files, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
    : `已检查 ${files} 个文件：${errors} 个错误，${warnings} 个警告`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
