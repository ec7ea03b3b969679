import type { ControlVerdict, Facts } from '../../../linter/index.ts'
import { controlAnchor } from '../../render/index.ts'
import { shownFacts, titleOf } from './documents.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Where one control of a document's profiles stands. */
export interface CoverageRow {
  readonly control: Linked & { readonly id: string }
  readonly state: ControlVerdict['state']
  readonly stateText: string
  /** The block, the other document, or why the control does not apply. */
  readonly where: Linked
}

/** All controls that the profiles of a document ask for, in the order of their ids. */
export function coverageOf(facts: Facts, view: View): CoverageRow[] {
  return view.workspace.verdicts(facts).map((verdict) => {
    const control = view.workspace.controls.get(verdict.control)
    return {
      control: {
        ...linked(control ? view.text(control.title) : '', view.addresses.control(verdict.control)),
        id: verdict.control,
      },
      state: verdict.state,
      stateText: view.words.coverageStates[verdict.state],
      where: whereOf(verdict, facts, view),
    }
  })
}

function whereOf(verdict: ControlVerdict, facts: Facts, view: View): Linked {
  const anchor = controlAnchor(verdict.control)
  if (verdict.state === 'implemented') return linked(sectionTitle(verdict, facts, view), `#${anchor}`)
  const other = view.workspace.documents.get(verdict.reason)
  if (verdict.state === 'delegated' && other) {
    return linked(titleOf(shownFacts(other, view)), view.addresses.document(verdict.reason, anchor))
  }
  return { text: verdict.reason ? view.words.coverageBecause(reasonText(verdict.reason, view)) : '' }
}

/** The section that the block stands in, in the words that the reader sees. */
function sectionTitle(verdict: ControlVerdict, facts: Facts, view: View): string {
  const block = facts.controls.find(({ ids }) => ids.includes(verdict.control))
  const shown = shownFacts(facts, view)
  return shown.sections.find(({ id }) => id === block?.section)?.title ?? verdict.control
}

/** Declared facts in words: `transfer.legal-route = art23` → 法律路径：第二十三条. */
export function reasonText(reason: string, { words }: View): string {
  return reason
    .split(', ')
    .map((fact) => {
      // The value is written as JSON: `"art23"`, `true`.
      const [name = '', value] = fact.replaceAll('"', '').split(' = ')
      const known = words.factNames[name] ?? name
      return value === undefined ? known : known + words.colon + (words.factValues[value] ?? value)
    })
    .join(words.comma)
}
