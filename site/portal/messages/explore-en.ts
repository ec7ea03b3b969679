import type { ExploreMessages } from './explore-zh-CN.ts'

/** Words of the pages that look across all documents, in English. */
export const exploreEnglish: ExploreMessages = {
  moreParts: 'More pages',

  changes: 'Changes',
  changesLead: 'Every revision of every document: what changed, on which day, and from when it binds.',
  changesFeed: 'Subscribe to changes (Atom)',
  changesWeight: 'Kind of revision',
  changesWeights: {
    first: 'First version',
    major: 'Material revision',
    minor: 'Minor revision',
  },
  changesUpcoming: 'not yet in force',
  changesNone: 'No revision fits.',
  changesAll: 'All changes',

  reviews: 'Review calendar',
  reviewsLead:
    'What is to be done by which day: reviews of documents, new versions that come into force, exceptions that end, questions of law that need an answer.',
  reviewsLate: 'Past their day',
  reviewsSubscribe: 'In your own calendar',
  reviewsSubscribeLead:
    'Give one of these addresses to your calendar as a subscription, and days that move will move there too; a file that you download and import stays as it is.',
  reviewsCalendarAll: 'Everything',
  reviewsCount: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  reviewsNone: 'No entry fits.',
  homeDue: 'Due next',
  reviewsDistance: (days) =>
    days === 0
      ? 'today'
      : days > 0
        ? `in ${days} ${days === 1 ? 'day' : 'days'}`
        : `${-days} ${days === -1 ? 'day' : 'days'} ago`,
  dueKinds: {
    review: 'Review',
    effective: 'Comes into force',
    exception: 'Exception ends',
    question: 'Question of law',
  },

  report: 'Lint report',
  reportLead:
    'What the checks said of all files when this site was made. A file with errors is not published.',
  reportDay: 'Checked on',
  reportRevision: 'Revision',
  reportModified: ', with edits that were not committed',
  reportPreset: 'Preset',
  reportRules: 'Rules that were on',
  reportFindings: 'Findings',
  reportClean: 'Nothing found.',
  reportAccepted: 'Accepted findings',
  reportAcceptedLead: 'They do not count, because an exception is on record or the baseline lists them.',
  reportAcceptedNone: 'No finding is accepted.',
  reportAcceptedBy: { exception: 'Exception', baseline: 'Baseline' },
  reportExceptionsLead: 'Exceptions that were approved. Each has a last day; the day after it is an error.',
  reportExceptionsNone: 'No exception is on record.',
  reportBaseline: 'Baseline',
  reportBaselineLead: 'What was there when the checks began. It only shrinks, unless a reason is given.',
  reportBaselineNone: 'The baseline is empty: nothing was left over.',
  reportFile: 'File',
  reportReason: 'Reason',
  reportSince: 'Since',
  reportFingerprint: 'Fingerprint',
  reportBy: 'Accepted by',
  reportFound: 'Found',
  reportSkipped: 'Files left unread for their names',
}
