import type { VerifyWords } from './forms-verify.ts'

/** The words of the page that verifies files in English. */
export const verifyEnglish: VerifyWords = {
  title: 'Verify a notice that you kept',
  lead: 'You kept a copy of a notice, or somebody sent you one. Here you can see which published version it is, and whether a single character was changed.',
  promise:
    'Files and text stay in your browser; nothing is uploaded or stored. Once this page is open it works without a connection.',
  noScript:
    'Verifying on this page needs scripts. Without them, do it as described under “Without this page”.',
  chooseTitle: 'Choose a file, or paste',
  chooseFile: 'Choose files',
  dropFile: 'Or drop files here, several at once if you like.',
  kinds:
    'Known are plain text (.txt), frozen pages (.html), notice.json, manifest.json, and pages saved from a browser.',
  paste: 'Or paste the whole text, or a SHA-256',
  pasteHint: 'A SHA-256 of 64 characters, or the text from “policypress-text/1” on.',
  check: 'Verify what I pasted',
  clear: 'Clear',
  results: 'Results',
  pasted: 'What you pasted',

  busy: 'Verifying …',
  noList: 'Could not fetch the list of checksums. Check your connection and reload this page.',
  insecure:
    'This page was not opened over https, so the browser computes no checksums. Paste a SHA-256 to look it up, or compute it yourself as described below.',
  empty: 'Choose a file first, or paste something.',
  tooLarge: (limit) => `The file is larger than ${limit} MB; no notice is that large.`,
  unreadable: 'Could not read this file. It may have been moved, or it is a folder.',

  genuine: 'Genuine',
  genuineText: 'It is the same as published, byte for byte.',
  genuineHash: 'This checksum is one that we published.',
  genuineAfter: (changes) =>
    `The content is the same as published; only saving it changed something: ${changes}.`,
  changes: {
    encoding: 'another character encoding',
    mark: 'an invisible mark at the start (BOM)',
    'line-ends': 'other line ends (CRLF)',
    composed: 'characters composed in another way',
    spaces: 'spaces at the ends of lines',
    'last-line': 'other empty lines at the end',
  },
  words: 'The words match',
  wordsText:
    'This is a saved page. What stands around the text changes with the site, so bytes cannot be compared; the words of the text itself are exactly those of this version.',
  differs: 'Not the published text',
  differsText: (title, version) =>
    `It says that it is version ${version} of “${title}”, but its content is not what we published. Something was changed, left out or added. What we published is what counts.`,
  unknown: 'Not recognised',
  unknownText: 'It is no file of any version that we published, and does not say which version it is.',
  unknownHash: 'None of the files that we published has this checksum.',
  notHash: (length) => `A SHA-256 has 64 characters (0–9, a–f); this has ${length}.`,
  unknownPicture:
    'PDF, Word files and pictures cannot be verified: each time they are made they differ. Use the plain text, or compare version and checksum printed on the page.',

  notice: 'Notice',
  version: 'Version',
  language: 'Language',
  languages: { 'zh-CN': 'Chinese', en: 'English' },
  file: 'File',
  files: {
    text: 'Plain text',
    html: 'Frozen page',
    data: 'Data (notice.json)',
    manifest: 'Manifest (manifest.json)',
  },
  state: 'State',
  states: {
    current: (day) => `Current version, in force from ${day}`,
    superseded: (day, version) => `Superseded: version ${version} is in force from ${day}`,
    coming: (day) => `Not yet in force; it takes effect on ${day}`,
  },
  listOf: (day) => `By the list of ${day}. Reload this page to see versions published since.`,
  hash: 'SHA-256',
  read: 'Read this version',
  readCurrent: 'Read the current version',

  chain: 'Chain of versions',
  chainLead:
    'The manifest of each version names the SHA-256 of the manifest before it. If an old version were changed, every later one would no longer fit.',
  chainFirst: 'First version',
  chainHolds: (version) => `Names the checksum of ${version}, which matches`,
  chainBreaks: (version) => `Names a checksum of ${version} that does not match`,
  chainHere: 'your copy',
  chainCheck: 'Fetch all manifests now and compute again',
  chainNote:
    'This fetches the manifests of this notice from our site. They are public files; your own file still goes nowhere.',
  chainChecked: (count) =>
    `${count} ${count === 1 ? 'manifest was' : 'manifests were'} computed again: the chain is whole.`,
  chainFailed: (version) => `The manifest of version ${version} could not be fetched, or came out different.`,

  yourself: 'Without this page',
  yourselfLead:
    'Download the plain text from “Files” at the end of a notice, without opening and saving it in an editor. Compute its SHA-256 and compare it with the table below; capitals do not matter.',
  yourselfNote:
    'If it differs, line ends or encoding most likely changed when it was saved. Download it again and compute once more.',
  table: 'Published checksums',
  tableLead: 'Plain text and manifest of every version. The same for machines:',
}
