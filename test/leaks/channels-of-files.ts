import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { exifTitle, jpegFile, jpegSegment } from './containers/jpeg-file.ts'
import { inAscii85, inHexadecimal, inPieces, pdfFile } from './containers/pdf-file.ts'
import { packedComment, packedInternationalComment, pngChunk, pngFile } from './containers/png-file.ts'
import { tarFile } from './containers/tar-file.ts'
import { zipFile } from './containers/zip-file.ts'
import { each, half, hex, page, percentEncoded, planted } from './planted.ts'
import type { Channels } from './planted.ts'

/** Channels in which a word stands inside a file of some format, or in another encoding. */
export const fileChannels: Channels = {
  'UTF-16, little end first': (word) => planted('a.txt', Buffer.from(`\ufeff${word}`, 'utf16le'), 'utf-16le'),
  'UTF-16, big end first, at an odd place': (word) =>
    planted('a.bin', Buffer.concat([Buffer.from([7]), utf16be(word)]), 'utf-16be'),
  'entities in UTF-16': (word) =>
    planted(
      'a.html',
      Buffer.from(page(each(word, (code) => `&#${code};`)), 'utf16le'),
      'utf-16le',
      'entities',
    ),
  'a gzipped file': (word) => planted('a.html.gz', gzipSync(page(word)), 'gzip'),
  'a gzip stream inside a file': (word) =>
    planted(
      'a.bin',
      Buffer.concat([Buffer.from('head'), gzipSync(thrice(word)), Buffer.from('tail')]),
      'gzip',
    ),
  'a gzip stream that was cut off': (word) =>
    planted('a.gz', gzipSync(word + 'x'.repeat(99)).subarray(0, -9), 'gzip'),
  'a zlib stream inside a file': (word) =>
    planted('a.bin', Buffer.concat([Buffer.from('head'), deflateSync(Buffer.from(page(word)))]), 'zlib'),
  'a deflated file': (word) => planted('a.bin', deflateRawSync(Buffer.from(page(word))), 'deflate'),
  'a brotli file': (word) => planted('a.html.br', brotliCompressSync(page(word)), 'brotli'),
  'a zip entry': (word) =>
    planted('a.zip', zipFile({ 'b.txt': page('文'), 'c.txt': page(word) }), 'zip c.txt'),
  'a word document': (word) =>
    planted(
      'a.docx',
      zipFile({ 'word/document.xml': `<w:t>${half(word)[0]}</w:t><w:t>${half(word)[1]}</w:t>` }),
      'zip word/document.xml',
      'markup',
    ),
  'an entry of a packed tar': (word) =>
    planted(
      'a.tgz',
      gzipSync(tarFile('b.html', Buffer.from(brotliCompressSync(page(word))))),
      'gzip',
      'tar b.html',
      'brotli',
    ),
  'a packed comment of a PNG': (word) => planted('a.png', pngFile(packedComment(thrice(word))), 'PNG zTXt'),
  'a packed comment of a PNG in UTF-8': (word) =>
    planted('a.png', pngFile(packedInternationalComment(thrice(word))), 'PNG iTXt'),
  'EXIF in a PNG': (word) =>
    planted('a.png', pngFile(pngChunk('eXIf', Buffer.from(word, 'utf16le'))), 'utf-16le'),
  'EXIF in a JPEG': (word) => planted('a.jpg', jpegFile(exifTitle(word)), 'utf-16le'),
  'XMP in a JPEG': (word) =>
    planted(
      'a.jpg',
      jpegFile(
        jpegSegment(
          0xe1,
          Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${each(word, (code) => `&#${code};`)}</x>`),
        ),
      ),
      'entities',
    ),
  'a comment in a JPEG': (word) =>
    planted('a.jpg', jpegFile(jpegSegment(0xfe, gzipSync(thrice(word)))), 'gzip'),
  'a deflated PDF stream': (word) =>
    planted('a.pdf', pdfFile(deflateSync(inHexadecimal(word)), '/FlateDecode'), 'zlib', 'PDF strings UTF-16'),
  'a PDF stream in hexadecimal digits': (word) =>
    planted(
      'a.pdf',
      pdfFile(Buffer.from(`${inHexadecimal(word).toString('hex')}>`), '/ASCIIHexDecode'),
      'PDF stream',
      'PDF strings UTF-16',
    ),
  'a PDF stream behind two filters, its text in pieces': (word) =>
    planted(
      'a.pdf',
      pdfFile(inAscii85(deflateSync(inPieces(word))), '[/ASCII85Decode /FlateDecode]'),
      'PDF stream',
      'PDF strings',
    ),
  'a source map': (word) =>
    planted(
      'a.js.map',
      JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [`// ${word}`], mappings: '' }),
    ),
  'a source map inside a script': (word) =>
    planted(
      'a.js',
      `f()\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(
        JSON.stringify({
          version: 3,
          sourcesContent: [`a("${each(word, (code) => `\\u${hex(code, 4)}`)}")`],
        }),
      ).toString('base64')}`,
      'base64',
      'script escapes',
      'script escapes',
    ),
  'four coats': (word) =>
    planted(
      'a.json',
      JSON.stringify({
        a: gzipSync(brotliCompressSync(`{"a":"${percentEncoded(word)}"}`)).toString('base64'),
      }),
      'base64',
      'gzip',
      'brotli',
      'percent-encoding',
    ),
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
// What a packer finds no use in packing it leaves as it is.
const thrice = (word: string): string => `${word}、${word}、${word}`
