import type { HelpMessages } from './help-zh-CN.ts'

/** Words of the pages about rules and of the help, in English. */
export const helpEnglish: HelpMessages = {
  rulesLead: 'Every document passes these checks before it is published.',
  rule: 'Rule',
  severity: 'Severity',
  severities: { error: 'Error', warning: 'Warning' },
  scope: 'Scope',
  scopes: { document: 'One file', workspace: 'All files', change: 'Between two revisions' },
  ruleWhy: 'Why',
  ruleMessages: 'What it says',
  ruleBad: 'Does not pass',
  ruleGood: 'Passes',
  ruleFinds: 'Findings',
  ruleFilled: 'A word in braces is replaced by what was found.',
  ruleFixed: 'After the fix',
  ruleFix: 'Fix',
  ruleFixable: 'Yes, where the mend is certain',
  ruleNotFixable: 'No, a person decides',
  ruleOptions: 'Options',
  ruleOption: 'Option',
  ruleDefault: 'Default',
  ruleBounds: 'Allowed',

  helpLead: 'What this site is, how to read it and how to write for it.',
  example: 'Source',
  exampleShown: 'Result',
  optional: 'optional',
  exampleFindings: 'Findings',
  field: 'Key',
  fieldNeed: 'Needed',
  fieldMeaning: 'Meaning and example',
  fieldNeeds: { always: 'always', approved: 'once approved', optional: 'optional' },
  statusMeanings: {
    'in-force': 'Follow it.',
    upcoming: 'The text is settled; until it comes into force, what was before still holds.',
    'in-review': 'Being reviewed and still changing; not to be followed.',
    draft: 'Being written; not to be followed.',
    retired: 'No longer valid; kept for reference.',
  },
  verifiedMeanings: {
    'full-text': 'Whoever wrote the paraphrase read the whole text.',
    quoted: 'Only the articles quoted in official papers or commentaries were read.',
    'titles-only':
      'The full text was not available and only titles were compared; read the source before citing.',
    'names-only':
      'The full text was not available and only names of clauses were compared; read the source before citing.',
    'not-verified': 'Not compared yet; no basis for anything.',
  },
}
