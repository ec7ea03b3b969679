import { describe, expect, it } from 'vitest'
import { changedPartsText, compareVersions, comparisonHtml } from '../../site/compare/index.ts'
import { both, compareTexts, noticeData, version } from './notice.ts'
import { expectWellFormed } from './well-formed.ts'

describe('in English', () => {
  const old = '## What we keep\nWe keep your calls for 30 days.\nWe never sell your information.'
  const now = '## What we keep\nWe keep your calls and messages for 30 days.\nNothing else is kept.'

  it('the passages are told by words, for messages', () => {
    const data = noticeData()
    data.commitments.shift()
    data.version = '1.1'
    const comparison = compareVersions(version(noticeData(), old), version(data, now), 'en')
    expect(changedPartsText(comparison, 'en')).toBe(`What changed from version 1.0 to version 1.1

Promises withdrawn
- We never sell your information.

What changed
- Promise withdrawn (Worse for you): We never sell your information.
- Wording (It depends): Section “What we keep”: 1 passage reworded, 1 passage added

Passages that changed
[What we keep]
- Reworded
  before: We keep your calls for 30 days.
  now: We keep your calls and messages for 30 days.
- Removed: We never sell your information.
- Added: Nothing else is kept.
`)
  })

  it('the page says every change in words, and folds away what stayed', () => {
    const kept = 'One line.\nAnother line.\n'
    const html = comparisonHtml(compareTexts(kept + old, kept + now, 'en'), 'en')
    expectWellFormed(html)
    expect(html).toContain('<summary>3 passages unchanged</summary>')
    expect(html).toContain(
      'calls <ins><span class="visually-hidden">Added: </span>and messages </ins>for 30 days.',
    )
    expect(html).toContain(
      '<span class="block-word">Removed</span> <del>We never sell your information.</del>',
    )
    // The heading stands outside the fold, above what changed under it.
    expect(html).toMatch(/<\/details><h3 class="[^"]*" id="block-3">What we keep<\/h3>/)
  })

  it('the headings above a change stay on the page, one level after the other', () => {
    const text =
      '## One\nKept.\n### Part\nKept too.\n## Two\nKept.\n### Part of two\nIt was so.\n### Last\nKept.'
    const html = comparisonHtml(compareTexts(text, text.replace('was', 'is'), 'en'), 'en')
    const outside = html
      .replace(/<details.*?<\/details>/gs, '…')
      .replace(/^.*<section class="comparison-text">/s, '')
    expect(
      [...outside.matchAll(/<h(\d)[^>]*>([^<]*)|…/g)].map(([all, level, name]) =>
        level ? `${level} ${name}` : all,
      ),
    ).toEqual(['2 The texts side by side', '…', '3 Two', '…', '4 Part of two', '…'])
  })

  it('nothing changed is said too', () => {
    const same = compareTexts(old, old, 'en')
    expect(changedPartsText(same, 'en')).toContain('The two versions say the same.')
    expect(comparisonHtml(same, 'en')).toContain('The two versions say the same.')
  })
})

describe('what stands in a text', () => {
  const hostile = `## <script>alert(1)</script>
<img src=x onerror=alert(1)> & "quotes" 'too' \\<b\\> \\[x\\](javascript:alert(1))
[link](javascript:alert\\(2\\)) <image "><script>> <note "><b>>
| <td onclick=x> | </table> |
\`\`\` </pre>\\n<b>
- </li><script>
> </blockquote>`

  it.each([
    ['added', '', hostile],
    ['removed', hostile, ''],
    ['kept', hostile, hostile],
    ['edited', hostile, hostile.replaceAll('alert', 'prompt')],
  ])('%s, is text on the page and never a tag', (_, old, now) => {
    const html = comparisonHtml(compareTexts(old, now, 'zh-CN'), 'zh-CN')
    expectWellFormed(html)
    expect(html).toContain('&lt;script&gt;')
  })

  it('nor does it get out of the data', () => {
    const data = noticeData()
    const bad = '"><script>alert(1)</script>\n</p>\u0000\ud800'
    data.commitments = []
    for (const row of [...data.activities, ...data.rights]) row.name = both(bad, bad)
    data.cookies.push({ ...noticeData().cookies[0], id: 'x', name: bad } as (typeof data.cookies)[number])
    const comparison = compareVersions(version(noticeData(), 'x'), version(data, 'x'), 'zh-CN')
    expect(comparison.changes.length).toBeGreaterThan(3)
    expectWellFormed(comparisonHtml(comparison, 'zh-CN'))
    // In a message a line is a change; a line end in a name must not make another one.
    expect(changedPartsText(comparison, 'zh-CN')).not.toMatch(/^<\/p>/m)
  })
})
