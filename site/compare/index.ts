// The door for the build and for pages: nothing behind it needs Node.
export { compareVersions } from './compare.ts'
export { comparedTexts } from './compared-texts.ts'
export { labelWords } from './labels.ts'
export { comparisonHtml } from './show/html.ts'
export { changedPartsText } from './show/plain-text.ts'
export type * from './model.ts'
