import type { Fix } from './model/finding.ts'

/**
 * Applies the fixes of findings to the text that they were found in. Of two that overlap the first by place is taken;
 * the other one is found again on the next run. Offsets count in the text with LF line ends.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const ordered = [...fixes].sort((left, right) => left.start - right.start || left.end - right.end)
  let fixed = ''
  let at = 0
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) continue
    fixed += text.slice(at, start) + replacement
    at = end
  }
  return fixed + text.slice(at)
}
