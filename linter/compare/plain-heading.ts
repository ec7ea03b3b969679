import type { Statement } from '../model/document-pair.ts'

/** Whether all that differs is a heading that neither forbids, allows nor limits: it announces a text and says nothing itself. */
export function isPlainHeading(...statements: readonly Statement[]): boolean {
  return statements.every(({ context, text, parts }) => {
    return context === 'heading' && parts.length === 0 && !says.test(text)
  })
}

const says =
  /[不无非未勿莫禁免除仅只须应必可]|例外|\b(?:no|not|never|without|only|except|unless|must|shall|may|can|should|prohibited|forbidden|allowed|optional|required)\b/iu
