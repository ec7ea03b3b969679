/** How much searching is left; when it is spent, comparing goes on and shows more as replaced than is needed. */
export interface Budget {
  left: number
}

/** Enough for two long notices that have little in common, and under half a second. */
export function newBudget(): Budget {
  return { left: 3_000_000 }
}
