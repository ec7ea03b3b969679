/** A stretch of prose or of code, cut at the names that a message fills in. */
export interface CodedPart {
  readonly code: boolean
  readonly pieces: readonly { readonly text: string; readonly filled: boolean }[]
}

/** Cuts the text of a rule or message: backticks stand around code, braces around what is filled in. */
export function codedText(text: string): CodedPart[] {
  return text.split('`').map((part, index) => ({
    code: index % 2 === 1,
    pieces: part
      .split(/(\{[A-Za-z-]+\})/)
      .map((piece, at) => ({ text: piece, filled: at % 2 === 1 }))
      .filter((piece) => piece.text !== ''),
  }))
}
