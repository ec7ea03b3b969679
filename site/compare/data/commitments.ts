import { likenessOf, similarity } from '../../../linter/wording/index.ts'
import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { isSame } from './finding.ts'
import type { Compared, Finding } from './finding.ts'
import { matched } from './matched.ts'
import { noticeWords } from './words.ts'

type Commitment = AuthoredNoticeData['commitments'][number]

/**
 * Promises that were taken back, given and reworded. One under another id that says the same is the same; one under the
 * same id that says something else altogether was taken back, whatever stands in its place.
 */
export function commitmentChanges({ from, to, language }: Compared): CommitmentChanges {
  const text = (commitment: Commitment): string => textIn(commitment, language)
  const matches = matched(from.commitments, to.commitments, ({ id }) => id, text)
  const reworded = matches.both.filter(([before, after]) => !isSame(text(before), text(after)))
  const replaced = reworded.filter(([before, after]) => isAnother(text(before), text(after)))
  const changed = reworded.filter((pair) => !replaced.includes(pair))
  const removed = [...matches.removed, ...replaced.map(([before]) => before)]
  const added = [...matches.added, ...replaced.map(([, after]) => after)]
  return {
    removed: removed.map((commitment) => ({ id: commitment.id, text: text(commitment) })),
    findings: [
      ...removed.map((commitment) => whole(text(commitment), 'commitment-removed')),
      ...changed.map(([before, after]): Finding => {
        const values = { before: text(before), after: text(after) }
        const subjects = [noticeWords(language).promise]
        return { label: 'commitment-changed', direction: 'neutral', subjects, ...values }
      }),
      ...added.map((commitment) => whole(text(commitment), 'commitment-added')),
    ],
  }
}

function isAnother(before: string, after: string): boolean {
  return similarity(likenessOf(before), likenessOf(after)) < leastAlike
}

const leastAlike = 0.4

function whole(text: string, label: 'commitment-removed' | 'commitment-added'): Finding {
  return { label, direction: label === 'commitment-removed' ? 'worse' : 'better', subjects: [text] }
}

/** A promise in the language asked for, else in the one in which it is kept. */
function textIn({ text }: Commitment, language: Locale): string {
  return text[language] ?? text['zh-CN'] ?? text.en ?? ''
}

/** Promises that the new version does not make any more, and all that changed in promises. */
export interface CommitmentChanges {
  readonly removed: readonly { readonly id: string; readonly text: string }[]
  readonly findings: readonly Finding[]
}
