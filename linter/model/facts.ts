import type { Span } from './place.ts'
import type { Question } from './question.ts'

/** What a file is, told by where it stands in the workspace and, for MDX, by its `type`. */
export type Kind =
  | 'document' // policies, standards, procedures, playbooks, agreements, notices: `internal/` and `public/`
  | 'form'
  | 'course'
  | 'lesson'
  | 'translation'
  | 'page' // Markdown outside the known folders: read as text, held to no schema
  | 'catalog'
  | 'profile'
  | 'checklist'
  | 'requirements'
  | 'law'
  | 'glossary'
  | 'register'
  | 'manifest'
  | 'config'
  | 'baseline'
  | 'unknown'

export interface Section {
  readonly id: string
  readonly title: string
  readonly span: Span
}

export interface Heading {
  readonly depth: number
  readonly text: string
  /** The alias anchor of the heading, computed here once; the site never slugs. */
  readonly slug: string
  readonly span: Span
  /** Id of the `<Section>` around it, if any. */
  readonly section?: string
}

export interface Link {
  readonly kind: 'link' | 'image' | 'definition'
  readonly url: string
  readonly text: string
  readonly span: Span
}

/** A `<Control>` block: the statement how a document implements a control, or a delegation to another document. */
export interface ControlBlock {
  readonly ids: readonly string[]
  /** Document that the block delegates to (`in`). */
  readonly delegate?: string
  readonly section?: string
  /** Number of characters of visible text inside, components counted as one each. */
  readonly length: number
  readonly parameters: readonly string[]
  readonly laws: readonly string[]
  readonly roles: readonly string[]
  readonly records: readonly string[]
  readonly span: Span
}

/** A `<Disclosure>` or a `<Commitment>`: a text that says what a checklist asks for, or a promise. */
export interface MarkedBlock {
  readonly name: 'Disclosure' | 'Commitment'
  /** The items that it says, or the name of the promise. */
  readonly ids: readonly string[]
  /** Its visible text, one line a paragraph; headings are left out, they promise nothing. */
  readonly text: string
  readonly span: Span
}

/** One use of a component of the registry, in document order. */
export interface ComponentUse {
  readonly name: string
  readonly props: Readonly<Record<string, string>>
  readonly span: Span
  readonly section?: string
  /** First id of the `<Control>` block around it, if any. */
  readonly control?: string
  /** How many headings stand anywhere inside it, for `<Section>`. */
  readonly headings: number
}

/** What no page would show: the first few tags and texts of it, and where it begins. */
export interface Unshown {
  readonly names: readonly string[]
  readonly span: Span
}

/** The pure, serialisable summary of one file; everything that a workspace rule may know of it. */
export interface Facts {
  readonly path: string
  readonly kind: Kind
  /** The declared id, or the id that the file's name gives where none is declared. */
  readonly id: string
  /** The id that the file's name gives: `outlet-transfer` for `internal/outlet-transfer.en.mdx`. */
  readonly nameId: string
  readonly language: string
  /** Frontmatter or YAML content as plain data; `{}` where there is none or it could not be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** JSON pointer → where its key (of a mapping) or its value (of a sequence) stands. */
  readonly places: Readonly<Record<string, Span>>
  /** Offset of the first character after the frontmatter. */
  readonly bodyStart: number
  readonly sections: readonly Section[]
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly controls: readonly ControlBlock[]
  readonly components: readonly ComponentUse[]
  readonly marked: readonly MarkedBlock[]
  readonly questions: readonly Question[]
  /** Of plain Markdown only, and only where there is something. */
  readonly unshown?: Unshown
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string
  /** False where the file was refused before it was read whole: what its facts lack may well stand in it. */
  readonly readable: boolean
}
