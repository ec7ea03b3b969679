import type { CompareWords } from './forms-compare.ts'

/** The words of the page that compares any two versions in English. */
export const compareEnglish: CompareWords = {
  title: (title) => `“${title}”: compare any two versions`,
  lead: 'Versions that followed each other are compared already. For any other pair, choose below.',
  single: 'There is only one version so far, and nothing to compare it with.',
  neighbours: 'One version and the next',
  neighbour: (from, to) => `Version ${from} to version ${to}`,
  choose: 'Any two versions',
  chooseLead:
    'Your browser computes the comparison. It fetches text and data of both versions from the archive, verifies their checksums first, and then compares.',
  from: 'From',
  to: 'To',
  option: (version, effective) => `Version ${version} (in force from ${effective})`,
  swap: 'Swap',
  noScript:
    'Choosing any two versions needs scripts. Without them, read the comparisons above, which were computed beforehand.',

  busy: 'Fetching and verifying both versions …',
  verified: 'Text and data of both versions match the checksums of their publication.',
  unverifiable:
    'This page was not opened over https, so the browser computes no checksums: what follows was not verified.',
  same: 'Both sides are the same version. Choose another one.',
  backwards: 'The version on the left is the newer one, so “added” and “removed” read backwards.',
  unknown: (name) =>
    `There is no version “${name}”, which the address names; the latest two are shown instead. Choose others above.`,
  failed: (file) => `Could not fetch ${file}. Check your connection and choose again.`,
  broken: (file) =>
    `The checksum of ${file} differs from the manifest, so it cannot be compared. Please tell us about it.`,
  original: 'One of the two does not exist in this language, so the originals are compared.',
}
