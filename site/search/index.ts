// The door for the build; pages import from browser.ts, which carries no Node.
export { buildIndex } from './build.ts'
export type { SearchRecord } from './record.ts'
