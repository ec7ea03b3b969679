import { each, half, hex, page, percentEncoded, planted } from './planted.ts'
import type { Channels } from './planted.ts'

/** Channels in which a word is written as text, in one disguise or another. */
export const textChannels: Channels = {
  'the text of a page': (word) => planted('a/index.html', page(word)),
  'a comment of a page': (word) => planted('a/index.html', page(`文<!-- ${word} -->字`)),
  'a word that tags cut': (word) =>
    planted('a/index.html', page(`${half(word)[0]}<b class="x">${half(word)[1]}</b>`), 'markup'),
  'decimal entities': (word) => planted('a/index.html', page(each(word, (code) => `&#${code};`)), 'entities'),
  'hexadecimal entities without an end': (word) =>
    planted('a/index.html', page(each(word, (code) => `&#x${hex(code)}&shy;`)), 'entities'),
  'named entities': (word) => planted('a/index.html', page(each(word, letterAndSign)), 'entities'),
  'CDATA that cuts a word': (word) =>
    planted('feed.xml', `<a><![CDATA[${half(word)[0]}]]><![CDATA[${half(word)[1]}]]></a>`, 'markup'),
  'an entity in CDATA': (word) =>
    planted('feed.xml', `<a><![CDATA[${each(word, (code) => `&#${code};`)}]]></a>`, 'entities'),
  'the metadata of an SVG': (word) =>
    planted('a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${word}</metadata></svg>`),
  'a percent-encoded address': (word) =>
    planted('sitemap.xml', `<loc>https://group.example/${percentEncoded(word)}/</loc>`, 'percent-encoding'),
  'the old encoding of scripts': (word) =>
    planted('a.js', `unescape("${each(word, (code) => `%u${hex(code, 4)}`)}")`, 'percent-encoding'),
  'escapes of JSON': (word) =>
    planted('a.json', `{"a":"${each(word, (code) => `\\u${hex(code, 4)}`)}"}`, 'script escapes'),
  'escapes of JSON in JSON': (word) =>
    planted(
      'a.json',
      JSON.stringify({ a: `"${each(word, (code) => `\\u${hex(code, 4)}`)}"` }),
      'script escapes',
      'script escapes',
    ),
  'escapes with braces': (word) =>
    planted('a.js', `let a='${each(word, (code) => `\\u{${hex(code)}}`)}'`, 'script escapes'),
  'octal escapes, as git writes names': (word) =>
    planted(
      'a.txt',
      `"${[...Buffer.from(word)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`,
      'script escapes',
    ),
  'the content of a style': (word) =>
    planted('a.css', `a::before{content:"${each(word, (code) => `\\${hex(code)} `)}"}`, 'style escapes'),
  'a list of codes': (word) =>
    planted(
      'a.js',
      `String.fromCodePoint(${[...word].map((letter) => letter.codePointAt(0)).join()})`,
      'character codes',
    ),
  'a list of bytes': (word) =>
    planted('a.js', `new Uint8Array([${Buffer.from(word).join(', ')}])`, 'character codes'),
  'quoted-printable': (word) =>
    planted(
      'a.mhtml',
      [...Buffer.from(word)].map((byte) => `=${hex(byte, 2).toUpperCase()}`).join(''),
      'quoted-printable',
    ),
  'base64 in JSON': (word) =>
    planted('a.json', JSON.stringify({ a: Buffer.from(`说明：${word}`).toString('base64') }), 'base64'),
  'base64url behind a path': (word) =>
    planted('a.html', page(`/x/${Buffer.from(`说明：${word}`).toString('base64url')}`), 'base64'),
  'base64 over lines': (word) =>
    planted(
      'a.eml',
      (
        Buffer.from(`说明：${word}`)
          .toString('base64')
          .match(/.{1,8}/g) ?? []
      ).join('\r\n'),
      'base64',
    ),
  'hexadecimal digits': (word) =>
    planted('a.json', JSON.stringify({ a: Buffer.from(word).toString('hex') }), 'hexadecimal'),
  'the name of a file': (word) => planted(`a/${word}.html`, page('文'), 'file name'),
  'the encoded name of a file': (word) =>
    planted(`a/${percentEncoded(word)}/index.html`, page('文'), 'file name', 'percent-encoding'),
}

function letterAndSign(code: number): string {
  return `&#${code};&zwnj;&lowbar;`
}
