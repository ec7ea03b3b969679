/** The key of ours that a key of other programs most likely means: `review.last` for `last_reviewed`. */
export function usualMeaning(key: string): string | undefined {
  return usualMeanings.get(key.toLowerCase().replace(/[^a-z]/g, ''))
}

/** What others call what we have, without case, hyphens and underscores. */
const usualMeanings = new Map<string, string>(
  Object.entries({
    id: ['policyid', 'documentid', 'docid', 'uid', 'slug'],
    title: ['name', 'policyname', 'policytitle', 'documenttitle'],
    summary: ['description', 'abstract', 'excerpt', 'purpose'],
    version: ['policyversion', 'documentversion', 'rev'],
    status: ['state', 'documentstatus', 'policystatus'],
    classification: ['sensitivity', 'confidentiality', 'securityclassification'],
    language: ['lang', 'locale'],
    owner: ['ownername', 'policyowner', 'documentowner', 'ownerrole', 'responsible', 'maintainer'],
    'review.last': [
      ...['nextreviewdate', 'nextreview', 'reviewdate', 'lastreview', 'lastreviewed', 'lastrevieweddate'],
      ...['lastreviewdate', 'reviewed', 'reviewedat', 'reviewedon', 'datereviewed'],
    ],
    'review.cycle': ['reviewcycle', 'reviewfrequency', 'reviewperiod', 'reviewinterval'],
    audience: ['appliesto', 'scope', 'readers'],
  }).flatMap(([ours, names]) => names.map((name) => [name, ours] as const)),
)
