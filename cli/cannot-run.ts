import type { LocalText } from '../linter/index.ts'

/** Why a command could not run at all (exit 2), in words for people. */
export class CannotRun extends Error {
  readonly words: LocalText

  constructor(words: LocalText) {
    super(words.en)
    this.words = words
  }
}
