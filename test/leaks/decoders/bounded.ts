/** No stream is inflated beyond this: a bomb has to be reported, not unpacked. */
export const mostInflated = 32 * 1024 * 1024

/** Thrown where a stream holds more than anyone looks through. What was not looked at must never count as clean. */
export class TooMuch extends Error {}

/** What an inflating function gives, or nothing where the bytes are no such stream. */
export function inflated(inflate: () => Buffer): Buffer | undefined {
  try {
    return inflate()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooMuch(`more than ${mostInflated} bytes in one stream`)
    return undefined
  }
}

/** Every place at which a magic number stands. */
export function* placesOf(magic: Buffer, bytes: Buffer): Iterable<number> {
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) yield at
}
