// The door of the comparison of two revisions. It stands beside the one door, because its rules are half of the linter
// and `lint`, which compares nothing, starts without them.
export { changeRules } from './changes/index.ts'
export { changeReporters } from './change-reporters/index.ts'
export type { ChangeReporterName } from './change-reporters/index.ts'
export { compareRevisions, compareTexts } from './compare-revisions.ts'
export type { ComparedRevisions, CompareOptions } from './compare-revisions.ts'
export { inForceOn } from './as-of/in-force-on.ts'
export type { AnsweredAsOf } from './as-of/in-force-on.ts'
export type * from './model/as-of.ts'
export { allDuties } from './compare/duties.ts'
export { allTodos } from './compare/todos.ts'
