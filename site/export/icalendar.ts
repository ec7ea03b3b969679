/** A day in a calendar, for calendars that people subscribe to. */
export interface CalendarEvent {
  /** Unlike all others, and the same whenever the file is made again. */
  readonly uid: string
  /** ISO date. */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly category: string
  /** A full address, where one is known. */
  readonly url?: string
}

/** A calendar with whole days. */
export interface Calendar {
  readonly name: string
  readonly language: string
  /** ISO date of the day on which it was made: two builds of one day give the same bytes. */
  readonly made: string
  readonly events: readonly CalendarEvent[]
}

/** Writes a calendar as an iCalendar file (RFC 5545, names after RFC 7986). */
export function calendarText({ name, language, made, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//policypress//review calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    // What calendars read in practice instead of the line before.
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, language, made)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A day without an end lasts that day (RFC 5545, 3.6.1), and a review makes nobody busy. */
function eventLines(event: CalendarEvent, language: string, made: string): string[] {
  const { uid, day, summary, description, category, url } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
    `CATEGORIES;LANGUAGE=${language}:${escaped(category)}`,
    'TRANSP:TRANSPARENT',
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ]
}

/** Text as 3.3.11 wants it; what it has no way to write is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unwritable, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Lines hold 75 octets at most; the next one begins with a blank, and no character is cut in two (3.1). */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let size = 0
  for (const character of line) {
    const own = Buffer.byteLength(character)
    if (size + own > longestLine) {
      rows.push(row)
      row = ' '
      size = 1
    }
    row += character
    size += own
  }
  return [...rows, row].join('\r\n')
}

const longestLine = 75
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]/g
