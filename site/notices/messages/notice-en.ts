import type { noticeChinese } from './notice-zh-CN.ts'

/** The words around the text of a notice in English. */
export const noticeEnglish: typeof noticeChinese = {
  contents: 'On this page',
  versionName: (version) => `Version ${version}`,
  inForceStart: 'In force from ',
  inForceEnd: '',
  announcedOn: 'Announced on',
  dateAnnounced: 'Announced',
  dateEffective: 'In force from',
  classes: { material: 'Material change', substantive: 'Change of content', editorial: 'Change of wording' },
  firstVersion: 'First version',
  states: { current: 'Current version', superseded: 'Superseded', coming: 'Not yet in force' },
  translation: 'This is a translation; the original is Chinese.',
  original: 'Read the Chinese original',

  announcedStart: (version) => `Version ${version} has been announced. It takes effect on `,
  announcedEnd: '',
  announcedUntil: (version) => ` Until then version ${version} below stays in force.`,
  comingStart: (version) => `Version ${version} is not yet in force. It takes effect on `,
  comingEnd: '',
  supersededStart: (version) => `This is an old version. Version ${version} has replaced it since `,
  supersededEnd: '',
  currentBanner: (version) => `Version ${version} is the current one. This address always leads to it.`,
  latestBanner: (version) =>
    `This address always shows the current version, now ${version}. To cite one version, use its own address.`,
  permanentAddress: 'Address of this version',
  inDays: (days) => (days === 1 ? ', in 1 day' : `, in ${days} days`),
  daysPast: ', which has come',
  seeNew: (version) => `Read version ${version}`,
  seeCurrent: 'Read the current version',
  seeChanges: 'See what changes',
  changesFrom: (from, to) => `What changed from ${from} to ${to}`,

  history: 'All versions',
  historyLead: (title) =>
    `Every version of “${title}” that was ever published. Each is kept as it was, and its address never changes.`,
  historyAll: (count) => (count === 1 ? 'See the one version' : `See all ${count} versions`),
  columnVersion: 'Version',
  columnDates: 'Announced / in force',
  columnClass: 'Kind',
  columnNote: 'What changed',
  columnHash: 'SHA-256',
  compareAny: 'Compare any two versions',
  subscribe: 'Feed of this notice',

  integrity: 'Verify this version',
  integrityLead:
    'Each version is frozen when it is published, and a checksum is taken. If one character changes, the checksum differs.',
  integrityHow:
    'Check it yourself: download the plain text, compute its SHA-256 and compare. On a computer use sha256sum or certutil, or use our',
  verifyPage: 'verification page',
  integrityEnd: '; the file does not leave your browser.',
  files: 'Files',
  fileText: 'Plain text',
  filePage: 'Frozen page',
  fileData: 'Data (JSON)',
  fileManifest: 'Manifest (JSON)',
  fileLinked: 'Linked data (JSON-LD)',
  printHint: 'To keep a copy, print this page; version and checksum stand on every sheet.',

  related: 'What you can do next',
  relatedRights: 'See, correct, delete or withdraw: how to ask',
  relatedComplaints: 'Not satisfied? How to complain',
  relatedLists: 'What is collected and who receives it: the full lists',
  relatedPoster: 'One-page poster to print and put up',

  compareTitle: (title) => `What changed in “${title}”`,
  compareLead: (from, to) =>
    `Versions ${from} and ${to} side by side. The changes are computed from data and text; nobody wrote them.`,
}
