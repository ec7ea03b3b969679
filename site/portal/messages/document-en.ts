import type { DocumentMessages } from './document-zh-CN.ts'

/** Words of the page of a document, in English. */
export const documentEnglish: DocumentMessages = {
  readingTime: (minutes) => `${minutes} min read`,
  lawBasis: 'Law basis',
  related: 'Related documents',
  lastChange: 'Last change',
  edit: 'Edit the source',
  asMarkdown: 'As Markdown',
  feedback: 'Send feedback',
  earlierVersion: 'Compare with the current version',
  comparedVersions: (from, to) => `Versions ${from} and ${to} compared`,
  comparedLead:
    'What was removed is struck out, what is new is underlined. In an earlier version that was never frozen, parameters show the value of today.',
  movedSections: 'Since the translation, these sections of the source have changed:',
  anchorCopied: 'Link copied',
  cardOpen: 'Read more',
  cardParaphrase: 'Paraphrase, not the text of the law',
  cardAsks: 'Who asks for it',
  checklistSaved: (done, all) => `${done} of ${all} ticked, kept in this browser only.`,
  checklistExport: 'Export the list',
  checklistClear: 'Clear all ticks',
}
