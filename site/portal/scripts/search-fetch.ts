/** One file of the index, inflated. Rejects when it is not there. */
export async function fetchIndexFile(name: string): Promise<Uint8Array> {
  // The head names all others by their content, so it alone has to be new.
  const cache = name === 'meta.bin' ? 'no-cache' : 'default'
  const response = await fetch(`/search-index/${name}`, { cache })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // Some servers declare the packing, and then the browser has undone it.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return packed ? inflate(bytes) : bytes
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
