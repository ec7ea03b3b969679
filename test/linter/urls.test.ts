import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeUrl } from '../../linter/facts/url.ts'

describe('an address', () => {
  it.each([
    'https://corp.example',
    'https://corp.example:8443/a/b.html?c=d&e=f#g',
    'https://corp.example/政策/%E4%B8%AD',
    'https://corp.example/login?back=https%3A%2F%2Fcorp.example%2Fa#/x%2Fy',
    'https://1.corp.example/',
    'mailto:privacy+cn@corp.example',
    '/documents/a/#b',
    './b.mdx',
    '../public/b.mdx#notice',
    '#第三条',
    '',
  ])('may stand: %s', (url) => {
    expect(judgeUrl(url)).toBeUndefined()
  })

  it.each([
    ['scheme', 'javascript:alert(1)'],
    ['scheme', 'JaVaScRiPt:alert(1)'],
    ['scheme', 'data:text/html,x'],
    ['scheme', 'http://corp.example/'],
    ['scheme', 'blob:https://corp.example/1'],
    ['scheme', 'web+x:y'],
    ['characters', 'java\tscript:alert(1)'],
    ['characters', '\u00a0javascript:alert(1)'],
    ['characters', '/\\corp.example'],
    ['characters', 'https://corp.example/{x}'],
    ['characters', 'https://corp.example/"onclick="x'],
    ['characters', '/a\u00adb/'],
    ['characters', '/a\u3164b/'],
    ['characters', '/a\ue000b/'],
    ['host', '//corp.example/'],
    ['host', 'https:///corp.example'],
    ['host', 'https:corp.example'],
    ['host', 'https://xn--pple-43d.com/'],
    ['host', 'https://аpple.com/'],
    ['host', 'https://例子.example/'],
    ['host', 'https://127.0.0.1/'],
    ['host', 'https://2130706433/'],
    ['host', 'https://0x7f.1:8443/'],
    ['host', 'https://[::1]/'],
    ['credentials', 'https://corp.example@e.example/'],
    ['encoded', '/a/%2e%2e/b'],
    ['encoded', '/a%2Fb'],
    ['encoded', '/a/%252e%252e/b'],
    ['encoded', '/a?b=%00'],
    ['traversal', '/a/../b'],
    ['traversal', '../../../etc/passwd'],
    ['mail', 'mailto:a@b.example?bcc=c@d.example'],
    ['mail', 'mailto:a@b.example,c@d.example'],
    ['mail', 'mailto:a%0abcc:c@b.example'],
  ])('is refused for its %s: %s', (problem, url) => {
    expect(judgeUrl(url)).toBe(problem)
  })

  it('that passes is https, mail or a path to a browser as well', () => {
    const piece = fc.constantFrom(
      ...[
        'https:',
        'javascript:',
        'mailto:',
        '/',
        '//',
        '\\',
        '..',
        '.',
        ':',
        '@',
        '?',
        '#',
        '%2e',
        '%0a',
        '\t',
        ' ',
      ],
      ...[
        'corp.example',
        '127.1',
        'a',
        'A',
        '\u00a0',
        '\u200b',
        '客户',
        '0x7f',
        'JAVASCRIPT:',
        '&#58;',
        '\n',
        '"',
      ],
    )
    let passed = 0
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const url = pieces.join('')
        if (judgeUrl(url) !== undefined) return
        passed += 1
        const resolved = new URL(url, 'https://portal.example/documents/a/')
        expect(['https:', 'mailto:']).toContain(resolved.protocol)
        expect(resolved.username + resolved.password).toBe('')
        if (!/^(?:https|mailto):/i.test(url)) expect(resolved.host).toBe('portal.example')
      }),
      { numRuns: 5000, seed: 20_261_203 },
    )
    expect(passed).toBeGreaterThan(200)
  })
})
