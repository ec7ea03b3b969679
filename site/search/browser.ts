// The door for pages: all that a query needs, and nothing that needs Node.
export { excerpt, marked } from './excerpt.ts'
export type { Segment } from './excerpt.ts'
export type { Fragment } from './layout.ts'
export { search } from './query.ts'
export type { DocumentHit, SearchOptions, SearchOutcome } from './query.ts'
export { openIndex } from './source.ts'
export type { IndexSource } from './source.ts'
