import type { Locale } from '../model/finding.ts'
import { escapeXml } from './xml.ts'

/** One file that needs nothing beside itself: no script, no font, no address; to be kept, sent or printed. */
export function htmlPage(body: string, { locale, title, style, version }: PageParts): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}<footer>policypress ${escapeXml(version)}</footer>
</main>
</body>
</html>
`
}

interface PageParts {
  readonly locale: Locale
  readonly title: string
  readonly style: string
  /** Of policypress. */
  readonly version: string
}
