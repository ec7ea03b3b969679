import type { Locale } from '../linter/index.ts'

/** A bar on stderr that appears only on a terminal and only when the work takes longer than a second. */
export function progressBar(locale: Locale): { update(done: number, total: number): void; end(): void } {
  const start = performance.now()
  let shownAt = 0
  return {
    update(done, total) {
      const now = performance.now()
      if (!process.stderr.isTTY || now - start < 1000 || (now - shownAt < 80 && done < total)) return
      shownAt = now
      const filled = Math.round((done / total) * width)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      process.stderr.write(`\r${bar} ${done}/${total} ${words[locale]}`)
    },
    end() {
      // Clears the line, so that findings start on a clean one.
      if (shownAt > 0) process.stderr.write('\r\u001b[2K')
    },
  }
}

const width = 30
const words: Readonly<Record<Locale, string>> = { en: 'files', 'zh-CN': '个文件' }
