/** What the tree gate refuses as a construct (rule `safe-mdx`); each code is a message id, its data stands beside it. */
export const treeCodes = [
  'esm', // { text }
  'expression', // { text }
  'html-tag', // { name }
  'fragment', // {}
  'component-name', // { name }
  'attribute-expression', // { name }
  'attribute-spread', // { name }
  'unsafe-url', // { url, reason }
  'remote-image', // { url }
  'title-braces', // { title }
  'fence-meta', // { meta }
  'duplicate-definition', // { label }
  'unused-footnote', // { label }: it would be shown nowhere
  'node-type', // { type }
] as const

/** What does not fit the registry of components (rule `known-component`). */
export const componentCodes = [
  'unknown-component', // { name, hint, allowed }
  'unknown-prop', // { name, prop, hint }
  'missing-prop', // { name, prop }
  'bad-prop', // { name, prop, value, expected }
  'duplicate-prop', // { name, prop }
  'in-heading', // { name }
  'nested-control', // { name }
  'too-deep', // { name, limit }: components inside components
  'no-content', // { name }: of a component that shows something else
  'inline-content', // { name }: paragraphs where words belong
] as const

export type TreeCode = (typeof treeCodes)[number]
export type ComponentCode = (typeof componentCodes)[number]
