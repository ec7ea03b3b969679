import { line } from './register-page.ts'
import type { RegisterGroup } from './register-page.ts'
import type { View } from './view.ts'

/** What was there when the checks began and still is: debt, with a reason, that only shrinks. */
export function baselineGroup({ words, workspace }: View): RegisterGroup {
  return {
    id: 'baseline',
    title: '',
    columns: [words.rule, words.reportFile, words.reportReason, words.reportSince, words.reportFingerprint],
    rows: [...workspace.baseline.values()].map(({ fingerprint, rule, path, since, reason }) => ({
      id: `baseline-${fingerprint}`,
      cells: [[line(rule)], [line(path)], [line(reason)], [line(since)], [line(fingerprint, 'quiet')]],
    })),
  }
}
