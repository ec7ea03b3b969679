import { changedFiles } from './corpus/changed-corpus.ts'
import type { Row, Verdict } from './results.ts'

/** Holds the rows against what the project has set itself. */
export function verdictsOn(rows: readonly Row[], files: number): Verdict[] {
  const wall = (name: string, size = files): number =>
    rows.find((row) => row.files === size && row.name === name)?.median.wallSeconds ?? NaN
  const cold = wall('policypress, cold')
  const warm = wall('policypress, warm')
  const peak = Math.max(
    ...rows
      .filter((row) => row.files === files && row.name.startsWith('policypress'))
      .map((row) => row.median.peakMiB),
  )
  const sizes = [...new Set(rows.map((row) => row.files))].sort((left, right) => left - right)
  return [
    ...faster.map(([name, times]) => atLeast(`cold, times faster than ${name}`, wall(name) / cold, times)),
    atMost('warm, times the floor', warm / wall('floor: walk and read'), 3),
    atLeast('warm, times faster than rumdl, warm', wall('rumdl, warm') / warm, 1),
    atMost('diff of a few changed files, times warm', wall(comparison) / warm, 2),
    atMost('peak memory in MiB', peak, 400),
    // From one size to the next: twice as long a file as before would be no line any more.
    ...sizes.slice(1).map((size, index) => {
      const before = sizes[index] ?? size
      const growth = wall('policypress, cold', size) / size / (wall('policypress, cold', before) / before)
      return atMost(`cold seconds a file at ${size}, times those at ${before}`, growth, 1.25)
    }),
  ].filter(({ measured }) => measured !== 'NaN')
}

const comparison = `policypress, diff of ${changedFiles} changed files`
const faster = [
  ['rumdl, cold', 4],
  ['ESLint with @eslint/markdown', 15],
  ['markdownlint-cli2', 15],
  ['remark-cli with remark-lint-frontmatter-schema', 50],
] as const

function atLeast(what: string, value: number, limit: number): Verdict {
  return { target: `${what} ≥ ${limit}`, measured: value.toFixed(2), met: value >= limit }
}

function atMost(what: string, value: number, limit: number): Verdict {
  return { target: `${what} ≤ ${limit}`, measured: value.toFixed(2), met: value <= limit }
}
