import { componentNames, componentSchema } from '../../../schema/index.ts'
import type { PropSchema } from '../../../schema/index.ts'
import type { Control, Workspace } from '../../../linter/index.ts'
import { termsOf } from '../../render/index.ts'
import { chineseWords, englishWords } from './example-words.ts'
import type { ExampleWords } from './example-words.ts'
import type { View } from './view.ts'

/** A component of the registry as the authoring guide explains it. */
export interface ComponentGuide {
  readonly name: string
  readonly description: string
  readonly props: readonly {
    readonly name: string
    readonly description: string
    readonly required: boolean
  }[]
  /** How an author writes it, with ids that this workspace has. */
  readonly source: string
}

/** Every component that authors may use, from its schema, with an example made of the workspace's own controls. */
export function componentGuides(view: View): ComponentGuide[] {
  const sources = exampleSources(view.workspace, view.locale === 'en' ? englishWords : chineseWords)
  return componentNames.flatMap((name) => {
    const schema = componentSchema(name)
    if (!schema) return []
    const props = Object.entries(schema.properties).map(
      ([prop, { description, 'x-description-zh': chinese }]: [string, PropSchema]) => ({
        name: prop,
        description: view.locale === 'en' ? description : chinese,
        required: schema.required?.includes(prop) ?? false,
      }),
    )
    const description = view.locale === 'en' ? schema.description : schema['x-description-zh']
    return [{ name, description, props, source: sources[name] ?? '' }]
  })
}

function exampleSources(workspace: Workspace, words: ExampleWords): Readonly<Record<string, string>> {
  const control = richestControl(workspace)
  const id = control?.id ?? 'BT-02'
  const param = `<Param id="${numberOf(workspace, control) ?? 'transfer-notice-days'}" />`
  const law = `<Law ref="${control?.laws[0] ?? 'PIPL:22'}" />`
  const role = `<Role id="${[...workspace.roles.keys()][0] ?? 'all-staff'}" />`
  const record = `<Record id="${control?.evidence[0]?.id ?? 'delivery-log'}" />`
  const term = `<Term id="${[...termsOf(workspace).keys()][0] ?? 'separate-consent'}" />`
  const block = (text: string): string => `<Control id="${id}">\n\n${text}\n\n</Control>`
  return {
    Section: `<Section id="notice">\n\n## ${words.heading}\n\n${words.paragraph}\n\n</Section>`,
    Control: block(words.control(role, param, law, record)),
    Param: words.param(param),
    Law: words.law(law),
    Role: words.role(role),
    Record: block(words.record(record)),
    Term: words.term(term),
    Note: `<Note kind="warning" title="${words.noteTitle}">\n\n${words.note}\n\n</Note>`,
    Disclosure: `<Disclosure items="${itemOf(workspace)}">\n\n${words.disclosure}\n\n</Disclosure>`,
    Commitment: `<Commitment id="no-sale">\n\n${words.commitment}\n\n</Commitment>`,
    Question: `<Question id="first-step" kind="single" controls="${id}">\n\n${words.question}\n\n- [x] ${words.right}\n- [ ] ${words.wrong}\n\n</Question>`,
  }
}

/** The first control that has a number, evidence and a law, so that the example shows all of them. */
function richestControl(workspace: Workspace): Control | undefined {
  const controls = [...workspace.controls.values()]
  return (
    controls.find((control) => numberOf(workspace, control) && control.evidence[0] && control.laws[0]) ??
    controls[0]
  )
}

/** An item about how long information is kept, where a checklist has one. */
function itemOf({ checklists }: Workspace): string {
  const items = [...checklists.values()].flatMap((checklist) => checklist.items)
  return (items.find(({ control }) => control === 'RD-01') ?? items[0])?.id ?? 'CN-03'
}

function numberOf(workspace: Workspace, control: Control | undefined): string | undefined {
  return control?.parameters.find((id) => typeof workspace.values.get(id)?.value === 'number')
}
