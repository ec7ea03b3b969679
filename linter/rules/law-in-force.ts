import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Fix } from '../model/finding.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'law-in-force',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every cited law to be in force when the document that cites it takes effect.',
    'zh-CN': '要求引用的法律在引用它的文件生效时有效。',
  },
  why: {
    en: 'A duty that rests on a repealed or a future law rests on nothing.',
    'zh-CN': '以已废止或尚未施行的法律为依据，等于没有依据。',
  },
  messages: {
    early: {
      en: 'Unexpected citation of `{ref}` on {date}, expected an effective date on or after {from}, when it enters into force',
      'zh-CN': '意外的引用：`{ref}` 于 {date} 尚未施行，应在其施行日 {from} 或之后生效',
    },
    late: {
      en: 'Unexpected citation of `{ref}` on {date}, expected a law that was not repealed on {to}',
      'zh-CN': '意外的引用：`{ref}` 已于 {to} 失效（文件日期 {date}），应引用有效的法律',
    },
    renumbered: {
      en: 'Unexpected old number `{ref}`, expected `{now}`: the articles were renumbered on {since}',
      'zh-CN': '意外的旧条号 `{ref}`，应为 `{now}`：条文自 {since} 起重新编号',
    },
  },
  good: [
    {
      'laws/PIPL.yaml': "code: PIPL\nin-force: { from: '2021-11-01' }\narticles:\n  - article: '22'\n",
      'internal/a.mdx':
        '---\nrevisions:\n  - { effective: \'2026-01-01\' }\n---\n\n依 <Law ref="PIPL:22" /> 告知。\n',
    },
  ],
  bad: [
    {
      files: {
        'laws/NEW.yaml': "code: NEW\nin-force: { from: '2027-01-01' }\narticles:\n  - article: '1'\n",
        'laws/OLD.yaml':
          "code: OLD\nin-force: { from: '2001-01-01', to: '2020-12-31' }\narticles:\n  - article: '1'\n",
        'laws/CSL.yaml':
          "code: CSL\narticles:\n  - { article: '23', verified: full-text }\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\n",
        'internal/a.mdx':
          '---\nrevisions:\n  - { effective: \'2026-01-10\' }\n---\n\n<Law ref="NEW:1" />、<Law ref="OLD:1" />、<Law ref="CSL:21" />。\n',
      },
      finds: [
        'internal/a.mdx:6:1: Unexpected citation of `NEW:1` on 2026-01-10, expected an effective date on or after 2027-01-01, when it enters into force',
        'internal/a.mdx:6:21: Unexpected citation of `OLD:1` on 2026-01-10, expected a law that was not repealed on 2020-12-31',
        'internal/a.mdx:6:41: Unexpected old number `CSL:21`, expected `CSL:23`: the articles were renumbered on 2026-01-01',
      ],
    },
  ],
  check({ facts, laws, today }, report) {
    for (const file of facts) {
      const date = effectiveDate(file) ?? today
      for (const { name, props, span } of file.components) {
        const ref = props['ref'] ?? ''
        const [code = '', article = ''] = ref.split(':')
        const law = name === 'Law' ? laws.get(code) : undefined
        if (!law) continue
        const spot = { path: file.path, span }
        const { from, to } = law.inForce
        if (from !== undefined && date < from) report('early', { ref, date, from }, spot)
        if (to !== undefined && date > to) report('late', { ref, date, to }, spot)
        const moved = law.renumbered.find((change) => change.from === article && date >= change.since)
        // A number that exists in the new count too is right as it stands; only a vanished one is surely old.
        if (moved && !law.articles.has(article)) {
          const now = `${code}:${moved.to}`
          report('renumbered', { ref, now, since: moved.since }, spot, renumber(ref, now, span))
        }
      }
    }
  },
})

/** Only a tag that is written as usual is replaced, told by its length: facts do not say where a prop stands. */
function renumber(ref: string, now: string, [start, end]: Span): Fix | undefined {
  const usual = end - start === `<Law ref="${ref}" />`.length
  return usual ? { start, end, text: `<Law ref="${now}" />` } : undefined
}

/** When the newest revision takes effect; ISO dates compare as text. */
function effectiveDate(file: Facts): string | undefined {
  const revisions = file.data['revisions']
  const newest: unknown = Array.isArray(revisions) ? revisions[0] : undefined
  const effective = (newest as { effective?: unknown } | null | undefined)?.effective
  return typeof effective === 'string' ? effective : undefined
}
