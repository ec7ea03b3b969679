/** Whether this browser computes checksums here: it does over https and on the reader's own machine. */
export function canDigest(): boolean {
  // Types say that it is always there; outside a secure context it is not.
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined
}

/** SHA-256 in hexadecimal, of bytes or of a text in UTF-8. */
export async function sha256(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
