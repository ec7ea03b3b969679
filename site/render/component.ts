import type { ElementContent } from 'hast'
import type { Rendering } from './context.ts'
import type { Cell } from './lists/table.ts'

/** Plain string props of a component, as an author wrote them. Only what a renderer writes reaches HTML. */
export type Props = Readonly<Record<string, string>>

/** How one component of the registry is shown, as HTML and as plain text for search. */
export interface ComponentRenderer {
  readonly name: string
  /** Whether it stands inside a sentence; alone on its line it then gets a paragraph of its own. */
  readonly inline: boolean
  html(props: Props, children: () => ElementContent[], rendering: Rendering): ElementContent
  /** The text that a reader sees of it. */
  text(props: Props, children: () => string, rendering: Rendering): string
  /** The head and the rows of what is shown as a table; nothing where `text` says all. */
  rows?(props: Props, rendering: Rendering): readonly (readonly Cell[])[]
}
