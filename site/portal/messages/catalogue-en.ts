import type { CatalogueMessages } from './catalogue-zh-CN.ts'

/** Words of the pages about controls, parameters, laws, requirements and terms, in English. */
export const catalogueEnglish: CatalogueMessages = {
  control: 'Control',
  controlsLead:
    'A control is one thing that must be done. Each names the law behind it, the records to keep and the documents that carry it out.',
  family: 'Subject',
  evidence: 'Records to keep',
  legalBasis: 'Legal basis',
  implementedBy: 'Carried out by',
  notImplemented: 'No document carries out this control yet.',
  askedBy: 'Asked for by',
  delegatedTo: ' (delegated)',

  parametersLead:
    'Every number and name in the documents has its value in one place. “Law” means that a law fixes it; all others are set by the company and must not be called statutory.',
  parameter: 'Parameter',
  value: 'Value',
  bound: 'Bound',
  basis: 'Basis',
  basisCompany: 'Company',
  basisLaw: 'Law',
  condition: 'When it binds',
  stricter: 'Stricter',
  stricterLower: 'lower is stricter',
  stricterHigher: 'higher is stricter',
  noValue: 'No value',
  usedIn: 'Used in',

  lawsLead:
    'Laws, regulations and standards that the documents cite. Only paraphrases stand here; read the text at its official source.',
  paraphraseNotice: 'This is a paraphrase, not the text of the law, and not legal advice.',
  paraphrase: 'Paraphrase',
  article: 'Article',
  verified: 'Checked against',
  verifiedLevels: {
    'full-text': 'Full text',
    quoted: 'Quotations',
    'titles-only': 'Titles only',
    'names-only': 'Names only',
    'not-verified': 'Not checked',
  },
  inForce: 'In force',
  inForceFrom: (date) => `since ${date}`,
  inForceUntil: (date) => `until ${date}`,
  inForceUnknown: 'date not established',
  notYetInForce: 'not yet in force',
  noLongerInForce: 'no longer in force',
  renumbered: (from, to, since) => `Since ${since}, former ${from} is ${to}.`,
  note: 'Note',
  citedControls: 'Controls that rest on it',
  citedBy: 'Documents that cite it',
  citedDirectly: 'Cited in',
  notCited: 'No document cites it directly.',
  notRested: 'No control rests on it.',

  requirementsLead:
    'What the documents have to answer. Each row leads to a control, and from there to the document that carries it out.',
  requirement: 'Requirement',
  answeredBy: 'Carried out in',
  alsoControls: 'also',

  glossaryLead: 'Words of the documents, explained plainly.',
  alsoCalled: 'Also called',
}
