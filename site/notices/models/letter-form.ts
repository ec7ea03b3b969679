import { fieldsOf, listOf, localTextOf, textOf } from '../../../linter/index.ts'
import { lawLabel, splitLawRef } from '../../render/index.ts'
import type { LetterWords } from '../messages/forms-letter.ts'
import { blankLetter } from './letter.ts'
import type { LetterKind, LetterLaws } from './letter.ts'
import { organisationOf } from './organisation.ts'
import type { View } from './view.ts'

/** A form that writes a letter, and the same letter as a blank. */
export interface LetterForm {
  readonly kind: LetterKind
  readonly fields: readonly Field[]
  readonly laws: LetterLaws
  readonly blank: string
}

/** One field. Its name is also that of what it fills in the letter. */
export interface Field {
  readonly name: FieldName
  readonly control: 'input' | 'textarea' | 'select' | 'checks'
  readonly required: boolean
  readonly hint?: string
  readonly options?: readonly Option[]
  /** What a browser may fill in; nothing else is asked of it. */
  readonly autocomplete?: 'name'
}

/** Something to choose. */
export interface Option {
  readonly value: string
  readonly label: string
  /** The text in the letter, where it is another one. */
  readonly text?: string
  /** Where a letter to it goes. */
  readonly email?: string
}

/** What the form asks for. */
export type FieldName = Exclude<keyof LetterWords['fields'], `${string}Hint`>

/** The form of a kind; `points` are what a request may ask for. */
export function letterForm(
  kind: LetterKind,
  points: readonly Option[],
  view: View,
  words: LetterWords,
): LetterForm {
  const laws = lawsOf(view)
  const field = (name: FieldName, rest: Partial<Field> = {}): Field => ({
    ...{ name, control: 'input', required: false },
    ...hintOf(name, words),
    ...rest,
  })
  const to = field('to', { control: 'select', options: addressees(kind, view) })
  const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }))
  const own =
    kind === 'rights'
      ? [
          field('points', { control: 'checks', required: true, options: points }),
          field('about', { control: 'textarea', required: true }),
          field('find'),
        ]
      : [field('what', { control: 'textarea', required: true }), field('wish'), field('before')]
  return {
    kind,
    fields: [
      to,
      ...own,
      field('role', { control: 'select', options: roles }),
      field('person', { required: true }),
      field('answer', { required: kind === 'rights', hint: words.answerHints[kind] }),
      field('name', { autocomplete: 'name', hint: kind === 'rights' ? '' : words.nameHint }),
    ],
    laws,
    blank: blankLetter(kind, { points: points.map(({ text, label }) => text ?? label), laws }, words).body,
  }
}

/** An article as people cite it, if the registry has it: nothing is cited that nobody verified. */
export function citation(ref: string, { workspace, locale }: View): string {
  const [code, article] = splitLawRef(ref)
  return workspace.laws.get(code)?.articles.has(article) ? lawLabel(ref, workspace, locale) : ''
}

function lawsOf(view: View): LetterLaws {
  return { request: citation('PIPL:44', view), refusal: citation('PIPL:50', view) }
}

/** The organisation first, then its companies; a complaint may also go to an authority. */
function addressees(kind: LetterKind, { workspace, locale, text }: View): Option[] {
  const { name, email } = organisationOf(workspace, locale)
  const kinds = kind === 'complaint' ? ['group-company', 'authority'] : ['group-company']
  const parties = listOf(workspace.register('parties')?.data['parties']).map(fieldsOf)
  return [
    { value: 'organisation', label: name, email },
    ...kinds.flatMap((wanted) =>
      parties
        .filter((party) => party['kind'] === wanted)
        .map((party) => ({
          value: textOf(party['id']),
          label: text(localTextOf(party['name'])),
          email: textOf(fieldsOf(party['contact'])['email']),
        })),
    ),
  ]
}

function hintOf(name: FieldName, { fields }: LetterWords): { hint?: string } {
  const hint = (fields as Readonly<Record<string, string>>)[`${name}Hint`]
  return hint ? { hint } : {}
}
