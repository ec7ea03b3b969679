import type { Finding, Locale, Report } from '../model/finding.ts'
import { codeFrame } from './code-frame.ts'
import { htmlPage } from './html-page.ts'
import { htmlStyle } from './html-style.ts'
import { paint } from './paint.ts'
import type { Reporter } from './reporter.ts'
import { summaryLine } from './summary-line.ts'
import { escapeXml as escape } from './xml.ts'

/** A page that stands alone: findings file by file, then why each rule that found something is there. */
export const html: Reporter = (report, { locale, prefix, version }) => {
  const words = wordsOf[locale]
  const blocks = [...Map.groupBy(report.findings, ({ path }) => path)].map(([path, findings]) =>
    fileBlock(path, prefix, findings, report, words),
  )
  const body = blocks.join('') || `<p class="clean">${words.clean}</p>\n`
  return htmlPage(
    `<h1>${words.title}</h1>\n<p>${summaryLine(report, locale)}</p>\n${body}${ruleList(report, words)}`,
    { locale, title: words.title, style: htmlStyle, version },
  )
}

function fileBlock(
  path: string,
  prefix: string,
  findings: readonly Finding[],
  { sources }: Report,
  words: Words,
): string {
  const source = sources.get(path) ?? ''
  const items = findings.map((finding) => item(finding, source, words)).join('')
  return `<section>\n<h2>${escape(prefix + path)} <small>${findings.length}</small></h2>\n<ol>\n${items}</ol>\n</section>\n`
}

function item({ severity, place, message, rule }: Finding, source: string, words: Words): string {
  const frame = codeFrame(source, place, plain)
  const shown = frame === '' ? '' : `<pre tabindex="0">${escape(frame.trimEnd())}</pre>`
  const head = `<span class="place">${place.line}:${place.column}</span> <strong>${words[severity]}</strong>`
  return `<li class="${severity}">${head} ${escape(message)} <code>${escape(rule)}</code>${shown}</li>\n`
}

/** Why each rule that found something is there, for readers who have nothing but this file. */
function ruleList({ findings, rules }: Report, words: Words): string {
  const found = new Set(findings.map(({ rule }) => rule))
  const shown = rules.filter(({ id }) => found.has(id))
  if (shown.length === 0) return ''
  const items = shown.map(
    ({ id, summary, why }) =>
      `<dt><code>${escape(id)}</code></dt><dd>${escape(summary)}<br>${escape(why)}</dd>\n`,
  )
  return `<section>\n<h2>${words.rules}</h2>\n<dl>\n${items.join('')}</dl>\n</section>\n`
}

const plain = paint(false)

const wordsOf: Readonly<Record<Locale, Words>> = {
  en: {
    ...{ title: 'Lint report', error: 'Error', warning: 'Warning', rules: 'Rules', clean: 'Nothing found.' },
  },
  'zh-CN': {
    ...{ title: '检查报告', error: '错误', warning: '警告', rules: '规则', clean: '没有发现问题。' },
  },
}

interface Words {
  readonly title: string
  readonly error: string
  readonly warning: string
  readonly rules: string
  readonly clean: string
}
