import { watch } from 'node:fs'
import { once } from 'node:events'
import type { Locale } from '../../linter/index.ts'
import { terminal } from '../terminal.ts'

/** Runs once, and again after every change below a folder, until the process is told to stop. */
export async function runOnChange(root: string, locale: Locale, run: () => void): Promise<number> {
  run()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    // The cache and git write below the folder too, and would start one run after the other.
    if (name !== null && ignored.test(name.replaceAll('\\', '/'))) return
    clearTimeout(timer)
    // Editors write a file in several steps.
    timer = setTimeout(() => {
      if (terminal.color) terminal.out('\u001b[2J\u001b[H')
      run()
    }, settleTime)
  })
  // Said only now: whoever edits at once must not be missed.
  terminal.error(`${watching[locale]}\n`)
  const stop = (): void => watcher.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await once(watcher, 'close')
  clearTimeout(timer)
  return 0
}

const settleTime = 80
const ignored = /(?:^|\/)(?:\.policypress|\.git|node_modules)(?:\/|$)/

const watching: Readonly<Record<Locale, string>> = {
  en: 'Watching for changes; Ctrl-C ends it.',
  'zh-CN': '正在等待文件变化，按 Ctrl-C 结束。',
}
