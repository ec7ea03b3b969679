// The door for the build of the public site and for its pages.
export { filesWithoutAddress, publicFiles } from './public-files.ts'
export { qrSvg } from './qr-svg.ts'
export type { Term, VocabularyTerm } from './vocabulary/term.ts'
export { articleName, vocabularyTerms } from './vocabulary/vocabulary.ts'
