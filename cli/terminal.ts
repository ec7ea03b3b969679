import type { Locale } from '../linter/index.ts'

/** Where output goes and what it can show. */
export const terminal = {
  out: (text: string): void => void process.stdout.write(text),
  error: (text: string): void => void process.stderr.write(text),
  /** NO_COLOR and pipes get plain text; FORCE_COLOR wins over a pipe. */
  get color(): boolean {
    if (process.env['NO_COLOR']) return false
    return Boolean(process.env['FORCE_COLOR']) || process.stdout.isTTY === true
  },
}

/** A reader such as `head` that has seen enough closes the pipe; that ends the output and is no error of ours. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

/** The reader's language as the system states it; Chinese for any `zh`, else English. */
export function localeFromEnvironment(environment: NodeJS.ProcessEnv): Locale {
  const language = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** Today as the machine's clock has it, in local time. */
export function clockToday(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
