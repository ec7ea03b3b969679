import { base64 } from './base64.ts'
import { brotli } from './brotli.ts'
import { characterCodes } from './character-codes.ts'
import type { Decoder } from './decoder.ts'
import { deflate } from './deflate.ts'
import { entities } from './entities.ts'
import { gzip } from './gzip.ts'
import { hexadecimal } from './hexadecimal.ts'
import { jpeg } from './jpeg.ts'
import { markup } from './markup.ts'
import { pdfGlyphs } from './pdf-glyphs.ts'
import { pdfStrings } from './pdf-strings.ts'
import { pdf } from './pdf.ts'
import { percent } from './percent.ts'
import { png } from './png.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { scriptEscapes } from './script-escapes.ts'
import { searchShard } from './search-shard.ts'
import { styleEscapes } from './style-escapes.ts'
import { tar } from './tar.ts'
import { zip } from './zip.ts'
import { zlib } from './zlib.ts'
import { zstandard } from './zstandard.ts'

/** Every way in which text may be hidden in bytes. */
export const decoders: readonly Decoder[] = [
  ...[gzip, zlib, deflate, brotli, zstandard, zip, tar],
  ...[png, jpeg, pdf, pdfStrings, pdfGlyphs, searchShard],
  ...[base64, hexadecimal, characterCodes],
  ...[entities, markup, percent, quotedPrintable, scriptEscapes, styleEscapes],
]
