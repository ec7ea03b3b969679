import type { Locale, Report } from '../model/finding.ts'

/** How many files, errors and warnings, and how many findings are accepted, in one sentence. */
export function summaryLine({ summary, accepted }: Report, locale: Locale): string {
  const { files, errors, warnings } = summary
  const counts =
    locale === 'en'
      ? `${counted(files, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
      : `已检查 ${files} 个文件：${errors} 个错误，${warnings} 个警告`
  const by = (kind: 'exception' | 'baseline'): number =>
    accepted.filter((finding) => finding.accepted.by === kind).length
  return counts + acceptedWords[locale](by('exception'), by('baseline'))
}

const acceptedWords: Readonly<Record<Locale, (exceptions: number, baseline: number) => string>> = {
  en: (exceptions, baseline) =>
    (exceptions > 0 ? `; ${exceptions} accepted by exceptions` : '') +
    (baseline > 0 ? `; ${baseline} in the baseline` : ''),
  'zh-CN': (exceptions, baseline) =>
    (exceptions > 0 ? `；例外放过 ${exceptions} 个` : '') + (baseline > 0 ? `；基线中 ${baseline} 个` : ''),
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
