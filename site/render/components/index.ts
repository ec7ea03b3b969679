import type { ComponentRenderer } from '../component.ts'
import type { RenderContext } from '../context.ts'
import { commitment } from './commitment.ts'
import { control } from './control.ts'
import { cookieList } from './cookie-list.ts'
import { disclosure } from './disclosure.ts'
import { law } from './law.ts'
import { note } from './note.ts'
import { param } from './param.ts'
import { processingList } from './processing-list.ts'
import { question } from './question.ts'
import { recipientList } from './recipient-list.ts'
import { record } from './record.ts'
import { rightsList } from './rights-list.ts'
import { role } from './role.ts'
import { sdkList } from './sdk-list.ts'
import { section } from './section.ts'
import { step } from './step.ts'
import { term } from './term.ts'

/** Every component that an author may use, by name. A test holds the names equal to `schema/components/`. */
export const components: ReadonlyMap<string, ComponentRenderer> = new Map(
  [
    ...[control, law, note, param, question, record, role, section, term],
    ...[commitment, disclosure, step],
    ...[cookieList, processingList, recipientList, rightsList, sdkList],
  ].map((component) => [component.name, component]),
)

/** How a component is shown: ours first, so that an extension adds and never replaces. */
export function rendererOf(
  name: string,
  { components: added = [] }: RenderContext,
): ComponentRenderer | undefined {
  return components.get(name) ?? added.find((component) => component.name === name)
}
