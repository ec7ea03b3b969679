/** Colours for a terminal, or none. */
export interface Paint {
  readonly bold: Ink
  readonly dim: Ink
  readonly red: Ink
  readonly yellow: Ink
  readonly green: Ink
}

/** Gives the same text back where colours are off. */
export function paint(color: boolean): Paint {
  const ink = (code: number): Ink => (color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text)
  return { bold: ink(1), dim: ink(2), red: ink(31), yellow: ink(33), green: ink(32) }
}

type Ink = (text: string) => string
