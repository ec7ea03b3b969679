import { edit } from './scenario.ts'
import type { Edit } from './scenario.ts'

/** Files that are edited again and again. */
export const rules = 'internal/rules.mdx'
export const english = 'internal/rules.en.mdx'
export const notice = 'public/notice.mdx'
export const processing = 'registers/processing.yaml'
export const parameters = 'registers/parameters.yaml'

/** Says that a document is a new version, approved and in force from a day to come. */
export const raised = (path: string, version = '2.0', effective = '2026-07-15'): Edit[] => [
  edit(path, "version: '1.0'\nstatus", `version: '${version}'\nstatus`),
  edit(
    path,
    'revisions:\n',
    `revisions:\n  - version: '${version}'\n    date: '2026-05-30'\n    effective: '${effective}'\n    summary: 有变。\n    approvals:\n      - { role: legal, date: '2026-05-31' }\n`,
  ),
]
/** Says that the translation has followed. */
export const translated = edit(english, "of-version: '1.0'", "of-version: '2.0'")
/** The second control of the rules, in both languages. */
export const block = '<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n\n'
export const englishBlock =
  '<Control id="BT-03">\n\nThe recipient must continue to meet the duties.\n\n</Control>\n\n'

/** What a material change of the rules brings: readers confirm again, learn again, and it is approved again. */
export const ofRules = ['acknowledge-again', 'retake-courses', 'approve-again'] as const
/** What is left to do after one that is not said anywhere. */
export const openRules = ['raise-major rules', 'translate rules'] as const
/** What a material change of the notice brings. */
export const ofNotice = ['tell-individuals', 'approve-again'] as const
