import { bearersOf, controlLink } from './links.ts'
import type { BearerLink, ControlLink } from './links.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

/** The catalogue, family by family. */
export interface ControlListModel {
  readonly families: readonly {
    readonly id: string
    readonly title: string
    readonly controls: readonly {
      readonly control: ControlLink
      readonly bearers: readonly BearerLink[]
    }[]
  }[]
}

/** The list of all controls. */
export function controlListPages(view: View): PageOf<ControlListModel>[] {
  const { words, workspace } = view
  const controls = [...workspace.controls.values()]
  const families = [...workspace.families.values()].map(({ id, title }) => ({
    id,
    title: view.text(title),
    controls: controls
      .filter(({ family }) => family === id)
      .map((control) => ({ control: controlLink(control.id, view), bearers: bearersOf(control.id, view) })),
  }))
  return [{ path: '/controls/', title: words.controls, description: words.controlsLead, model: { families } }]
}
