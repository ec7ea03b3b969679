/** Where a term stands: record numbers in rising order, with a weight for each. */
export interface Postings {
  readonly records: readonly number[]
  /** Bits 0–5: `round(8 · log2(1 + frequency))`, at most 63; bit 6: the term stands in the title. */
  readonly weights: readonly number[]
}

/** A shard: u32 length of the header, header lines `term TAB count TAB bytes`, then gaps and weights of each term. */
export function encodeShard(terms: ReadonlyMap<string, Postings>): Uint8Array {
  const lines: string[] = []
  const bodies: number[][] = []
  for (const [term, postings] of terms) {
    const body = [...gaps(postings.records).flatMap(varint), ...postings.weights]
    lines.push(`${term}\t${postings.records.length}\t${body.length}`)
    bodies.push(body)
  }
  const header = new TextEncoder().encode(lines.join('\n'))
  const shard = new Uint8Array(4 + header.length + bodies.reduce((sum, body) => sum + body.length, 0))
  new DataView(shard.buffer).setUint32(0, header.length)
  shard.set(header, 4)
  let at = 4 + header.length
  for (const body of bodies) {
    shard.set(body, at)
    at += body.length
  }
  return shard
}

/** Reads a shard back. */
export function decodeShard(shard: Uint8Array): Map<string, Postings> {
  const size = new DataView(shard.buffer, shard.byteOffset).getUint32(0)
  const header = new TextDecoder().decode(shard.subarray(4, 4 + size))
  const terms = new Map<string, Postings>()
  let at = 4 + size
  for (const line of header === '' ? [] : header.split('\n')) {
    const [term = '', count = '0', bytes = '0'] = line.split('\t')
    terms.set(term, decodePostings(shard.subarray(at, at + Number(bytes)), Number(count)))
    at += Number(bytes)
  }
  return terms
}

function decodePostings(bytes: Uint8Array, count: number): Postings {
  const records: number[] = []
  let at = 0
  let record = 0
  while (records.length < count) {
    let gap = 0
    let shift = 0
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0
      gap |= (byte & 0x7f) << shift
      more = byte >= 0x80
    }
    record += gap
    records.push(record)
  }
  return { records, weights: [...bytes.subarray(at, at + count)] }
}

function gaps(records: readonly number[]): number[] {
  return records.map((record, index) => record - (records[index - 1] ?? 0))
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  return [...bytes, rest]
}
