import { CannotRun } from '../cannot-run.ts'
import type { LocalText } from '../../linter/index.ts'
import type { Person } from '../../site/export/training-report/index.ts'
import { readRegular } from './read-regular.ts'
import { readRoster } from './roster.ts'
import { rosterRefusals } from './roster-refusals.ts'

/** The people of a staff list, or a refusal that says how to mend it: half a list would let people go missing. */
export function openRoster(file: string, roles: ReadonlySet<string>): readonly Person[] {
  const { people, problems } = readRoster(textOfRoster(file), roles)
  if (problems.length > 0) throw new CannotRun(listed(problems))
  return people
}

function textOfRoster(file: string): string {
  const read = readRegular(file, limit)
  if ('refused' in read) {
    throw new CannotRun(
      read.refused === 'too-large'
        ? rosterRefusals.large(file, limit)
        : rosterRefusals.unreadable(file, read.refused),
    )
  }
  const { bytes } = read
  if (spreadsheets.some((start) => bytes.subarray(0, start.length).equals(start)))
    throw new CannotRun(rosterRefusals.spreadsheet(file))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Latin text in UTF-16 is UTF-8 to the letter, with a zero beside each.
    if (!text.includes('\0')) return text
  } catch {
    // Said below, with a guess at what it is.
  }
  throw new CannotRun(rosterRefusals.encoding(file, encodingOf(bytes)))
}

/** What spreadsheets in China save CSV in where nobody chooses, and what “Unicode text” means there. */
function encodingOf(bytes: Buffer): string {
  if (bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return 'UTF-16'
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    return 'GBK'
  } catch {
    return '?'
  }
}

/** All problems at once, as far as a screen goes. */
function listed(problems: readonly LocalText[]): LocalText {
  const shown = problems.slice(0, most)
  const more = problems.length - shown.length
  return {
    en: [...shown.map(({ en }) => en), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    'zh-CN': [...shown.map((one) => one['zh-CN']), ...(more > 0 ? [`另有 ${more} 处`] : [])].join('\n'),
  }
}

const most = 20
const limit = 16_777_216
const spreadsheets = [Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]
