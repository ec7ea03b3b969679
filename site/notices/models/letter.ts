import type { LetterWords } from '../messages/forms-letter.ts'

/** What a letter asks for. */
export type LetterKind = 'rights' | 'complaint'

/** What stands in a letter. An empty field becomes a blank to be filled in by hand, or is left out where it may be. */
export interface LetterInput {
  readonly to: string
  /** What is asked for, a line each, with its number or box; of a complaint nothing. */
  readonly points: readonly string[]
  readonly about: string
  readonly find: string
  readonly what: string
  readonly wish: string
  readonly before: string
  /** In whose name the writer writes, in words. */
  readonly role: string
  readonly person: string
  readonly name: string
  readonly answer: string
  readonly day: string
  /** Articles that the letter may rest on, as people cite them; `''` where the registry has none. */
  readonly laws: LetterLaws
}

/** Where a letter cites the law. */
export interface LetterLaws {
  readonly request: string
  readonly refusal: string
}

/** A letter that is ready to be sent. */
export interface Letter {
  readonly subject: string
  readonly body: string
}

/** Writes a letter. The browser writes the filled one, the build the blank one: both are the same letter. */
export function composeLetter(kind: LetterKind, input: LetterInput, words: LetterWords): Letter {
  const { letter } = words
  const subject = letter.subject[kind]
  const middle = kind === 'rights' ? request(input, words) : complaint(input, words)
  const lines = [
    letter.to(input.to || letter.blank),
    letter.subjectLine(subject),
    '',
    ...middle,
    '',
    ...(kind === 'complaint'
      ? optional(letter.answer, input.answer)
      : [line(letter.answer, input.answer, words)]),
    `${letter.name}${input.name || (kind === 'complaint' ? letter.anonymous : letter.blank)}`,
    line(letter.day, input.day, words),
  ]
  return { subject, body: `${lines.join('\n')}\n` }
}

/** The same letter with blanks in place of everything that a reader would fill in. */
export function blankLetter(
  kind: LetterKind,
  { points, laws }: Pick<LetterInput, 'points' | 'laws'>,
  words: LetterWords,
): Letter {
  const { box, blank } = words.letter
  const open = { about: blank, find: blank, what: `\n${blank.repeat(3)}`, wish: blank, before: blank }
  const people = {
    role: Object.values(words.roles)
      .map((role) => `${box} ${role}`)
      .join('  '),
    person: blank,
  }
  const boxes = points.map((point) => `${box} ${point}`)
  const input = { to: '', points: boxes, laws, ...open, ...people, name: blank, answer: blank, day: '' }
  return composeLetter(kind, input, words)
}

function request(input: LetterInput, words: LetterWords): string[] {
  const { letter } = words
  const { points, laws, about, find } = input
  return [
    letter.points(cited(laws.request, words)),
    ...points,
    line(letter.about, about, words),
    ...optional(letter.find, find),
    ...writer(input, words),
    '',
    letter.rightsClose(cited(laws.refusal, words)),
  ]
}

function complaint(input: LetterInput, words: LetterWords): string[] {
  const { letter } = words
  const { what, wish, before } = input
  return [
    letter.complaintOpen,
    line(letter.what, what, words),
    ...optional(letter.wish, wish),
    ...optional(letter.before, before),
    ...writer(input, words),
    '',
    letter.complaintClose,
  ]
}

/** Who writes for themselves need not say so. */
function writer({ role, person }: LetterInput, { letter }: LetterWords): string[] {
  return [...optional(letter.role, role), ...optional(letter.person, person)]
}

function line(label: string, value: string, { letter }: LetterWords): string {
  return `${label}${value.trim() || letter.blank}`
}

function optional(label: string, value: string): string[] {
  return value.trim() ? [`${label}${value.trim()}`] : []
}

function cited(law: string, { letter }: LetterWords): string {
  return law && letter.cite(law)
}
