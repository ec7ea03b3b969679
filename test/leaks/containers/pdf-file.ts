/** One page in PDF, its content behind the filters that the dictionary names. */
export function pdfFile(content: Buffer, filter: string): Buffer {
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>'),
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length}${filter === '' ? '' : ` /Filter ${filter}`} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  ]
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    object,
    Buffer.from('\nendobj\n'),
  ])
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...parts,
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ])
}

/** Content that shows a text cut into pieces, with space set between them. */
export function inPieces(text: string): Buffer {
  const pieces = [...text].map((letter) => `(${letter})`).join('-20')
  return Buffer.from(`BT /F1 12 Tf [${pieces}] TJ ET`)
}

/** Content that shows a text as hexadecimal digits of UTF-16. */
export function inHexadecimal(text: string): Buffer {
  const digits = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
  return Buffer.from(`BT /F1 12 Tf <${digits}> Tj ET`)
}

/** Bytes in ASCII base 85, as a filter of PDF has them. */
export function inAscii85(bytes: Buffer): Buffer {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at)
    const filled = Buffer.concat([bytes.subarray(at, at + count), Buffer.alloc(4 - count)])
    let value = filled.readUInt32BE(0)
    const digits: string[] = []
    for (let digit = 0; digit < 5; digit++) {
      digits.unshift(String.fromCharCode(33 + (value % 85)))
      value = Math.floor(value / 85)
    }
    const whole = digits.join('')
    groups.push(count === 4 && whole === '!!!!!' ? 'z' : whole.slice(0, count + 1))
  }
  return Buffer.from(`${groups.join('')}~>`, 'latin1')
}
