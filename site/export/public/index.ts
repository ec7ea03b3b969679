// The door for the build of the public site and for its pages.
export { termAddress } from './linked-data/context.ts'
export { filesWithoutAddress, publicFiles } from './public-files.ts'
export { qrSvg } from './qr-svg.ts'
export type { VocabularyTerm } from './vocabulary/term.ts'
export { articleName, vocabularyTerms } from './vocabulary/vocabulary.ts'
