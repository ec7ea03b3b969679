/** An ISO instant as it is kept, in UTC with milliseconds; `''` for a text that is none. */
export function readInstant(text: string): string {
  return isoOf(Date.parse(text))
}

/** Milliseconds since 1970 as ISO instant; `''` for what is no such number. */
export function isoOf(milliseconds: number): string {
  return milliseconds >= 0 && milliseconds <= last ? new Date(milliseconds).toISOString() : ''
}

// Beyond the four digits of a year, a receipt could not hold it.
const last = Date.UTC(9999, 11, 31)
