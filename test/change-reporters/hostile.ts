import fc from 'fast-check'
import type { Change, ChangeReport } from '../../linter/index.ts'
import { openReport, reportOf } from './reports.ts'

/** Text that tries to break out of every format: markup, commands, tables, mentions, links, direction, colours. */
const nasty = [
  '</pre></td></table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%0A::error::x',
  '\n::error::x',
  '| @all #1 | **b** [x](https://x.example) ![y](//y.example) ~~~',
  '```\n# head\n<!-- policypress -->\n</details>',
  '\u001b[2J\u202e\u0000\u2028',
  '&lt;b&gt;&#64;',
  ']]>\r\n-->',
  'www.x.example x@y.example GH-1 abcdef0123456789abcdef0123456789abcdef01',
]

const piece = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 40 }))
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => pieces.join(' '))

/** A real change of which every authored text is hostile. */
const hostileChange: fc.Arbitrary<Change> = fc
  .record({
    ...{
      document: hostileText,
      message: hostileText,
      path: hostileText,
      before: hostileText,
      after: hostileText,
    },
    ...{ reason: hostileText, name: hostileText, accepted: fc.boolean() },
    side: fc.constantFrom('base' as const, 'head' as const),
  })
  .map(({ reason, name, accepted, ...texts }) => {
    const [change] = openReport('en').changes
    if (!change) throw new Error('Missing change')
    return {
      ...change,
      ...texts,
      duties: change.duties.map((duty) => ({ ...duty, names: [name], message: `${duty.message}: ${name}` })),
      todo: accepted ? [] : change.todo.map((item) => ({ ...item, document: name, message: name })),
      ...(accepted ? { accepted: { by: 'exception' as const, reason } } : {}),
    }
  })

/** A report on one to four of them. */
export const hostileReport: fc.Arbitrary<ChangeReport> = fc
  .record({
    changes: fc.array(hostileChange, { minLength: 1, maxLength: 4 }),
    base: hostileText,
  })
  .map(({ changes, base }) => ({ ...reportOf(changes), base }))
