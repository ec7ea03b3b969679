/** Keywords of our own that check nothing: they tell readers, the renderer and the public build about a schema. */
export const annotations = [
  'x-description-zh', // the description in Chinese
  'x-public', // true: may appear in the public build, which copies nothing else
  'x-content', // what may stand inside a component: none, inline or block
  'x-inline', // true: the component stands inside a line of text
  'x-because', // what makes the keywords beside it binding, such as `status: approved`
  'x-only-with', // what the refused property would need, such as `basis: law`
] as const
