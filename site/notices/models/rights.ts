import { parameterText } from '../../render/index.ts'
import { rightRows } from '../../render/lists/read-rows.ts'
import { letterWords } from '../messages/forms-letter.ts'
import { citation, letterForm } from './letter-form.ts'
import type { LetterForm, Option } from './letter-form.ts'
import type { View } from './view.ts'

/** The page of what readers may ask for. */
export interface RightsModel {
  readonly rows: readonly RightRow[]
  /** Whether a row has a contact of its own. */
  readonly hasContacts: boolean
  /** Whether some time is the company's own. */
  readonly hasOwnTimes: boolean
  /** Ways to ask, in words; empty where no parameter names them. */
  readonly ways: string
  readonly officer: string
  readonly form: LetterForm
}

/** One right. */
export interface RightRow {
  readonly id: string
  readonly name: string
  readonly how: string
  readonly time: string
  readonly laws: string
  readonly contact: string
}

/** Every right of the register, and the letter that asks for it. */
export function rightsModel(view: View): RightsModel {
  const { workspace, locale } = view
  const rights = rightRows(workspace)
  const rows = rights.map((right) => ({
    id: right.id,
    name: view.text(right.name),
    how: view.text(right.how),
    time: parameterText(right.time, workspace, locale) ?? '',
    laws: right.laws
      .map((ref) => citation(ref, view))
      .filter(Boolean)
      .join(view.words.comma),
    contact: [right.contact.phone, right.contact.email].filter(Boolean).join(view.words.comma),
  }))
  return {
    rows,
    hasContacts: rows.some(({ contact }) => contact !== ''),
    hasOwnTimes: rights.some(({ time }) => workspace.parameters.get(time)?.basis === 'company'),
    ways: parameterText('access-channel', workspace, locale) ?? '',
    officer: parameterText('pipo-contact', workspace, locale) ?? '',
    form: letterForm('rights', rows.filter(isAsked).map(option), view, letterWords(locale)),
  }
}

/** Somebody who complains writes another letter. */
function isAsked({ id }: RightRow): boolean {
  return id !== 'complaint'
}

function option({ id, name }: RightRow): Option {
  return { value: id, label: name }
}
