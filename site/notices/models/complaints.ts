import { fieldsOf, listOf, localTextOf, textOf } from '../../../linter/index.ts'
import { splitLawRef } from '../../render/index.ts'
import { letterWords } from '../messages/forms-letter.ts'
import { citation, letterForm } from './letter-form.ts'
import type { LetterForm } from './letter-form.ts'
import { rightsModel } from './rights.ts'
import type { RightRow } from './rights.ts'
import type { Link, View } from './view.ts'

/** The page of how to complain. */
export interface ComplaintsModel {
  /** What the company does with a complaint, as its register of rights says. */
  readonly own: RightRow | undefined
  readonly officer: string
  readonly authorities: readonly Authority[]
  readonly laws: { readonly authorities: readonly Article[]; readonly court: readonly Article[] }
  readonly form: LetterForm
}

/** An authority that takes complaints. */
export interface Authority {
  readonly name: string
  readonly about: string
  readonly phone: string
  readonly website?: Link
}

/** An article and what it says, in our own words. */
export interface Article {
  readonly label: string
  readonly paraphrase: string
}

/** How to complain to the company, to an authority and in court; every citation is one that the registry has. */
export function complaintsModel(view: View): ComplaintsModel {
  const { rows, officer } = rightsModel(view)
  return {
    own: rows.find(({ id }) => id === 'complaint'),
    officer,
    authorities: authoritiesOf(view),
    laws: {
      authorities: articles(['PIPL:65'], view),
      court: articles(['PIPL:50', 'PIPL:69', 'PIPL:70'], view),
    },
    form: letterForm('complaint', [], view, letterWords(view.locale)),
  }
}

function authoritiesOf({ workspace, text }: View): Authority[] {
  return listOf(workspace.register('parties')?.data['parties'])
    .map(fieldsOf)
    .filter(({ kind }) => kind === 'authority')
    .map(({ name, about, contact }) => {
      const { phone, website } = fieldsOf(contact)
      const href = textOf(website)
      return {
        name: text(localTextOf(name)),
        about: text(localTextOf(about)),
        phone: textOf(phone),
        ...(href ? { website: { text: URL.parse(href)?.host ?? href, href } } : {}),
      }
    })
}

function articles(refs: readonly string[], view: View): Article[] {
  return refs.flatMap((ref) => {
    const label = citation(ref, view)
    const [code, number] = splitLawRef(ref)
    const article = view.workspace.laws.get(code)?.articles.get(number)
    return label && article ? [{ label, paraphrase: view.text(article.paraphrase) }] : []
  })
}
