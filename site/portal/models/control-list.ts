import type { ContentsItem } from '../../render/index.ts'
import { bearersOf, controlLink } from './links.ts'
import type { ControlLink, DocumentLink } from './links.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

/** The catalogue, family by family. */
export interface ControlListModel {
  readonly families: readonly {
    readonly id: string
    readonly title: string
    readonly controls: readonly CarriedControl[]
  }[]
  readonly contents: readonly ContentsItem[]
}

/** A control with the documents that carry it out. */
export interface CarriedControl {
  readonly control: ControlLink
  readonly bearers: readonly DocumentLink[]
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
      .map((control) => carriedControl(control.id, view)),
  }))
  const contents = families.map(({ id, title }) => ({ depth: 2, text: title, anchor: id }))
  return [
    {
      path: '/controls/',
      title: words.controls,
      description: words.controlsLead,
      model: { families, contents },
    },
  ]
}

/** One control and who carries it out. */
export function carriedControl(id: string, view: View): CarriedControl {
  return { control: controlLink(id, view), bearers: bearersOf(id, view) }
}
