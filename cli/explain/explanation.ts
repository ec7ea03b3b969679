import type { LocalText, Locale, Workspace } from '../../linter/index.ts'

/** `schema/output/explain.schema.json` without its version. */
export interface Explanation {
  readonly kind: 'rule' | 'control' | 'law' | 'parameter' | 'requirement'
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly related: readonly Related[]
}

/** Something that hangs together with what is explained, with its page. */
export interface Related {
  readonly kind: Explanation['kind'] | 'document'
  readonly id: string
  readonly title: string
  readonly url: string
}

/** Tries to explain a name as one kind of thing; `undefined` when it is no such thing. */
export type Explainer = (name: string, workspace: Workspace, locale: Locale) => Explanation | undefined

/** A labelled fact, left out where there is nothing to say. */
export function detail(label: LocalText, value: string, locale: Locale): Explanation['details'] {
  return value === '' ? [] : [{ label: label[locale], value }]
}
