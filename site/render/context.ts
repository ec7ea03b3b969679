import type { Facts, Locale, Workspace } from '../../linter/index.ts'
import type { ComponentRenderer } from './component.ts'

/**
 * Where the site around the text keeps things; `undefined` where it has no such page,
 * and then the text stands without a link. The portal and the public notices each bring their own.
 */
export interface Addresses {
  document(id: string, anchor?: string): string | undefined
  control(id: string): string | undefined
  article(law: string, article: string): string | undefined
  parameter(id: string): string | undefined
  term(id: string): string | undefined
  /** An address that an author wrote as `/path/`. */
  site(path: string): string | undefined
}

/** All that turning one document into HTML depends on. */
export interface RenderContext {
  readonly workspace: Workspace
  /** Language of the text, which labels inside it follow; links follow `addresses`. */
  readonly language: Locale
  readonly addresses: Addresses
  /** Questions of a course are asked by its pages, so a text with them leaves them out. */
  readonly questions?: 'shown' | 'left-out'
  /** Pieces of a text that stand on one page together would repeat the ids of cards, so they do without. */
  readonly lawCards?: 'left-out'
  /** Components of an extension, beside those of the registry. */
  readonly components?: readonly ComponentRenderer[]
}

/** A context at work on one document. */
export interface Rendering extends RenderContext {
  readonly facts: Facts
  /** Ids that sections and control blocks take, so that a heading's alias never doubles one. */
  readonly reserved: ReadonlySet<string>
  /** First control of the block around the current node. */
  control: string | undefined
  /** Number of law cards so far, for their ids. */
  cards: number
}

/** Starts work on a document. */
export function startRendering(facts: Facts, context: RenderContext): Rendering {
  const reserved = new Set([
    ...facts.sections.map((section) => section.id),
    ...facts.controls.flatMap((block) => block.ids.map(controlAnchor)),
  ])
  return { ...context, facts, reserved, control: undefined, cards: 0 }
}

/** Anchor of a control inside a document: `BT-02` → `bt-02`. */
export function controlAnchor(id: string): string {
  return id.toLowerCase()
}
