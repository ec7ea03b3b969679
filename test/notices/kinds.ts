/** One page of each kind of the public site; where a page has English, its second address. */
export const kinds: ReadonlyMap<string, readonly string[]> = new Map([
  ['front page', ['/', '/en/']],
  ['notice with an announced version', ['/gdpr-addendum/', '/en/gdpr-addendum/']],
  ['notice of one company', ['/outlet-membership-notice/']],
  ['list', ['/collection-list/']],
  ['superseded version', ['/gdpr-addendum/1.0/', '/en/gdpr-addendum/1.0/']],
  ['current version', ['/privacy-notice/1.1/']],
  ['version to come', ['/privacy-notice/2.0/']],
  ['latest version', ['/en/gdpr-addendum/latest/']],
  ['history', ['/privacy-notice/history/', '/en/gdpr-addendum/history/']],
  ['neighbours compared', ['/privacy-notice/compare/1.1-2.0/', '/en/gdpr-addendum/compare/1.0-1.1/']],
  ['timeline', ['/timeline/', '/en/timeline/']],
  ['lists', ['/lists/', '/en/lists/']],
  ['vocabulary', ['/vocabulary/pipl/', '/en/vocabulary/pipl/']],
  ['index of the archive', ['/archive/']],
  ['poster', ['/business-transfer-notice/poster/']],
  ['missing page', ['/nowhere/']],
])
