import { defineRule } from '../define-rule.ts'
import type { TextRun } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'chinese-punctuation',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Require full-width punctuation between Chinese characters.',
    'zh-CN': '要求汉字之间使用全角标点。',
  },
  why: {
    en: 'Half-width marks run Chinese text together and hide where a clause ends; search and screen readers stumble too.',
    'zh-CN': '半角标点让中文挤成一团，看不清句读；检索和读屏也会出错。',
  },
  messages: {
    half: {
      en: 'Unexpected half-width `{text}` between Chinese characters, expected `{full}`',
      'zh-CN': '意外的半角标点 `{text}`，应为全角的 `{full}`',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '应当告知客户，写明时间（10:30）、比例 1:2 和网址 https://shop.example/?a=1,2。\n\n见 `a,b`；API (接口) v1.2, 采用 TLS 1.3。比例为三:一。\n',
      'internal/a.en.mdx': 'The Chinese word is 同意, which means consent.\n',
      'README.md': '先读我,再动手。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\ntitle: 告知,登记\n---\n\n应当告知客户,写明联系方式; 客户问:什么时候?\n\n告知(见附件)之后交割!\n\n依法(<Law ref="PIPL:22" />)告知。负责人:<Role id="store-manager" />\n',
      },
      finds: [
        'internal/a.mdx:2:1: Unexpected half-width `,` between Chinese characters, expected `，`',
        'internal/a.mdx:5:7: Unexpected half-width `,` between Chinese characters, expected `，`',
        'internal/a.mdx:5:14: Unexpected half-width `;` between Chinese characters, expected `；`',
        'internal/a.mdx:5:19: Unexpected half-width `:` between Chinese characters, expected `：`',
        'internal/a.mdx:5:24: Unexpected half-width `?` between Chinese characters, expected `？`',
        'internal/a.mdx:7:3: Unexpected half-width `( )` between Chinese characters, expected `（ ）`',
        'internal/a.mdx:7:12: Unexpected half-width `!` between Chinese characters, expected `！`',
        'internal/a.mdx:9:3: Unexpected half-width `( )` between Chinese characters, expected `（ ）`',
        'internal/a.mdx:9:32: Unexpected half-width `:` between Chinese characters, expected `：`',
      ],
    },
  ],
  check({ facts, runs, text }, report) {
    if (facts.kind === 'page' || !facts.language.startsWith('zh')) return
    for (const key of ['title', 'summary']) {
      for (const { groups } of textOf(facts.data[key]).matchAll(marks)) {
        const { mark = '' } = groups ?? {}
        report('half', { text: mark, full: fullWidth.get(mark) ?? mark }, facts.places[`/${key}`] ?? [0, 0])
      }
    }
    runs.forEach((run, index) => {
      // Entities, escapes and the prefixes of lines shift what follows; then no place in it is certain.
      if (!half.test(run.text) || !text.startsWith(run.text, run.start)) return
      for (const match of run.text.matchAll(marks)) {
        const { mark = '', space = '' } = match.groups ?? {}
        if (mark === ':' && ratio.test(run.text.slice(match.index - 1, match.index + 2))) continue
        const full = fullWidth.get(mark) ?? mark
        const span: Span = [run.start + match.index, run.start + match.index + mark.length + space.length]
        report('half', { text: mark, full }, span, { start: span[0], end: span[1], text: full })
      }
      for (const match of run.text.matchAll(opened)) {
        const start = run.start + match.index
        const end = closedAt(start + match[0].length, index, runs)
        const inside = text.slice(start + match[0].length, end)
        // Latin letters in half-width brackets, as in 个人信息保护法(PIPL), are a matter of house style.
        if (end === undefined || !chinese.test(inside)) continue
        const fix = { start, end: end + 1, text: `（${inside}）` }
        report('half', { text: '( )', full: '（ ）' }, [start, end + 1], fix)
      }
    })
  },
})

/** Where the bracket that was opened before `from` is closed in its paragraph; nested ones are left alone. */
function closedAt(from: number, index: number, runs: readonly TextRun[]): number | undefined {
  for (let at = index; runs[at]?.block === runs[index]?.block; at++) {
    const { text, start } = runs[at] ?? { text: '', start: 0 }
    const rest = text.slice(Math.max(0, from - start))
    const bracket = /[()\n]/.exec(rest)
    if (bracket) return bracket[0] === ')' ? start + text.length - rest.length + bracket.index : undefined
  }
  return undefined
}

const half = /[,;:?!()]/
const marks = /(?<=\p{Script=Han}[」』》）”]?)(?<mark>[,;:?!])(?<space> ?)(?=[\p{Script=Han}「『《（“\n]|$)/gu
const opened = /(?<=[\p{Script=Han}」』》）”，。；：、]) ?\(/gu
const ratio = /^[一二三四五六七八九十]:[一二三四五六七八九十]$/
const chinese = /\p{Script=Han}|<[A-Z]/u
const fullWidth = new Map([',，', ';；', ':：', '?？', '!！'].map((two) => [two[0], two[1]]))
