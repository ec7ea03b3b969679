import { crc32, deflateSync } from 'node:zlib'

/** A picture of one white pixel in PNG, with further chunks. */
export function pngFile(...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A chunk with its length and checksum. */
export function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A zTXt chunk: a comment that is packed. */
export function packedComment(text: string): Buffer {
  return pngChunk(
    'zTXt',
    Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.from(text))]),
  )
}

/** An iTXt chunk: a comment in UTF-8, packed as well. */
export function packedInternationalComment(text: string): Buffer {
  const head = Buffer.from('Comment\0\x01\0zh-CN\0\0', 'latin1')
  return pngChunk('iTXt', Buffer.concat([head, deflateSync(Buffer.from(text))]))
}
