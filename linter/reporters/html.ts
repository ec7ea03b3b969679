import type { Finding, Locale, Report } from '../model/finding.ts'
import { codeFrame } from './code-frame.ts'
import { htmlStyle } from './html-style.ts'
import { paint } from './paint.ts'
import type { Reporter } from './reporter.ts'
import { summaryLine } from './summary-line.ts'
import { escapeXml as escape } from './xml.ts'

/** One file that needs nothing beside itself: no script, no font, no address; to be kept or sent. */
export const html: Reporter = (report, { locale, prefix, version }) => {
  const words = wordsOf[locale]
  const blocks = [...Map.groupBy(report.findings, ({ path }) => path)].map(([path, findings]) =>
    fileBlock(path, prefix, findings, report, words),
  )
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${summaryLine(report, locale)}</p>
${blocks.join('') || `<p class="clean">${words.clean}</p>\n`}${ruleList(report, words)}<footer>policypress ${escape(version)}</footer>
</main>
</body>
</html>
`
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
