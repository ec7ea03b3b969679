import { isReviewValue } from './shape-review.ts'

/**
 * The key of ours that a key of other programs most likely means: `review.last` for `last_reviewed`. Where that would be a
 * day or a time and no value can be read as one, it means nothing here.
 */
export function usualMeaning(key: string, values: readonly unknown[]): string | undefined {
  const ours = usualMeanings.get(key.toLowerCase().replace(/[^a-z]/g, ''))
  if (!ours?.startsWith('review.')) return ours
  const field = ours.slice('review.'.length)
  return values.some((value) => isReviewValue(field, value)) ? ours : undefined
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
      ...['lastreview', 'lastreviewed', 'lastrevieweddate', 'lastreviewdate'],
      ...['reviewed', 'reviewedat', 'reviewedon', 'datereviewed'],
    ],
    // A day to come is no day of a review. Where a `review_date` may be either, the one that cannot hide an overdue
    // review is taken.
    'review.due': [
      ...['nextreview', 'nextreviewdate', 'nextreviewdue', 'nextreviewon', 'reviewdate', 'reviewdue'],
      ...['reviewduedate', 'reviewby', 'reviewbefore', 'reviewon', 'datenextreview', 'dateofnextreview'],
    ],
    'review.cycle': ['reviewcycle', 'reviewfrequency', 'reviewperiod', 'reviewinterval'],
    audience: ['appliesto', 'scope', 'readers'],
  }).flatMap(([ours, names]) => names.map((name) => [name, ours] as const)),
)
