/** The beginning of a picture in JPEG, with segments before the pixels would come. */
export function jpegFile(...segments: readonly Buffer[]): Buffer {
  const jfif = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, jfif),
    ...segments,
    Buffer.from([0xff, 0xd9]),
  ])
}

/** A segment by its marker. */
export function jpegSegment(marker: number, body: Buffer): Buffer {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), size, body])
}

/** An EXIF segment with a title as Windows writes it: UTF-16, little end first. */
export function exifTitle(text: string): Buffer {
  const title = Buffer.from(`${text}\0`, 'utf16le')
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x9c9b, 10)
  tiff.writeUInt16LE(1, 12)
  tiff.writeUInt32LE(title.length, 14)
  tiff.writeUInt32LE(26, 18)
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, title]))
}
