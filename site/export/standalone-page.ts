import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Locale } from '../../linter/index.ts'

/** One file that needs nothing beside itself: no script, no font, no address; to be sent, read offline or printed. */
export function standalonePage({ locale, title, lead, style, body }: StandalonePage): string {
  const page = h('html', { lang: locale }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      // What is in it was written by others: should it ever slip through the escaping, it still could not run.
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('title', title),
      h('style', `${frameStyle}${style}`),
    ]),
    h('body', [h('main', [h('h1', title), h('p', lead), ...body])]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** Colours as in the portal, also in the dark and on paper. */
const frameStyle = `
:root { color-scheme: light dark; --text: #1b2026; --muted: #57606b; --ground: #fff; --line: #dde1e6; --ok: #1c6b3a; --bad: #a82a1e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7eb; --muted: #a3acb7; --ground: #14171b; --line: #323941; --ok: #7fcf9d; --bad: #f29484; }
}
@media print { :root { --text: #000; --muted: #444; --ground: #fff; --line: #bbb; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.65 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.35; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; }
p { color: var(--muted); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { padding: .4em .8em .4em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; }
.summary { width: auto; }
`

interface StandalonePage {
  readonly locale: Locale
  readonly title: string
  /** A line below the title. */
  readonly lead: string
  /** Rules beside those of the frame. */
  readonly style: string
  readonly body: readonly ElementContent[]
}
