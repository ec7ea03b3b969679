export type * from './model.ts'
export { currentVersion, textIn, versionBefore, versionInForce, versionsToCome } from './versions.ts'
