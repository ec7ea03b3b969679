import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import { isSame } from './finding.ts'
import type { Compared, Finding } from './finding.ts'
import { matched } from './matched.ts'
import { noticeWords } from './words.ts'

type Commitment = AuthoredNoticeData['commitments'][number]

/** Promises that were taken back, given and reworded. One under another name that says the same is the same. */
export function commitmentChanges({ from, to, language }: Compared): CommitmentChanges {
  const byId = matched(from.commitments, to.commitments, ({ id }) => id)
  const byText = matched(byId.removed, byId.added, (commitment) => textIn(commitment, language))
  const removed = byText.removed.map((commitment) => ({
    id: commitment.id,
    text: textIn(commitment, language),
  }))
  const changed = byId.both.flatMap((pair): Finding[] => {
    const [before, after] = pair.map((commitment) => textIn(commitment, language))
    if (before === undefined || after === undefined || isSame(before, after)) return []
    const subjects = [noticeWords(language).promise]
    return [{ label: 'commitment-changed', direction: 'neutral', subjects, before, after }]
  })
  return {
    removed,
    findings: [
      ...removed.map(({ text }) => whole(text, 'commitment-removed')),
      ...changed,
      ...byText.added.map((commitment) => whole(textIn(commitment, language), 'commitment-added')),
    ],
  }
}

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
