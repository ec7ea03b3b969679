// The door for pages: how texts are compared word by word. Nothing behind it needs Node, so it runs in browsers as well.
export { newBudget } from './budget.ts'
export type { Budget } from './budget.ts'
export { foldTypography } from './fold.ts'
export { pieceOf, piecesBetween } from './pieces.ts'
export type { Piece } from './pieces.ts'
export { likenessOf, similarity } from './similarity.ts'
export type { Likeness } from './similarity.ts'
export { stretches } from './stretches.ts'
