import type { FrameMessages } from './zh-CN.ts'

/** The words of the frame and of the front page in English. */
export const english: FrameMessages = {
  otherLanguage: '中文',
  comma: ', ',
  semicolon: '; ',
  stop: '.',

  skip: 'Skip to the text',
  menu: 'Main navigation',
  breadcrumb: 'You are here',
  home: 'Home',
  siteName: (organisation) => `${organisation}\u00a0· Privacy notices`,
  siteDescription: (organisation) =>
    `Everything that ${organisation} tells its customers about personal information: what is collected, why, for how long, who receives it, and how you see, correct, delete, withdraw and complain.`,

  notices: 'Notices',
  lists: 'Lists',
  rights: 'Your rights',
  complaints: 'Complaints',
  verify: 'Verify',
  archive: 'Archive',
  timeline: 'What changed',
  feed: 'Feed of changes',
  machineReadable: 'Machine-readable',

  footerContact: 'Contact',
  footerPages: 'Find',
  footerPromise: 'About this site',
  noCookies: 'This site sets no cookies, loads nothing from others and does not count your visits.',
  noScripts: 'Everything can be read without scripts.',
  publishedOn: 'This site was made on',

  notFound: 'There is no such page',
  notFoundLead:
    'The address may have been copied wrongly. Published notices and their older versions keep their addresses for good.',
  toHome: 'See all notices',
}
