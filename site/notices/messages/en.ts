import type { Messages } from './zh-CN.ts'

/** The public site's words in English. */
export const english: Messages = {
  skip: 'Skip to the text',
  home: 'Home',
}
