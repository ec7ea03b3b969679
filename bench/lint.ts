// npm run bench:lint [-- --files 5000 --runs 5 --slow-runs 1 --sizes 500,50000 --own]: all tools in turn, each round anew.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeChangedCorpus } from './corpus/changed-corpus.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'
import { rowOf, tableOf, writeResults } from './results.ts'
import type { Row } from './results.ts'
import { comparingTools, ownTools, peers } from './tools.ts'
import type { Tool } from './tools.ts'
import { verdictsOn } from './verdicts.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
    'slow-runs': { type: 'string', default: '3' },
    sizes: { type: 'string', default: '500,50000' },
    own: { type: 'boolean', default: false },
  },
})
if (!values.own && !existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.error('The other linters are not installed. Run: npm install --prefix bench')
  process.exit(2)
}

const work = join(import.meta.dirname, '.work')
mkdirSync(work, { recursive: true })
const [files, runs, slowRuns] = [Number(values.files), Number(values.runs), Number(values['slow-runs'])]
const corpus = writeCorpus(work, files)
const comparing = comparingTools(writeChangedCorpus(corpus))
// What a lint before it remembers, a comparison finds.
for (const { command } of comparing) measure(command, { cwd: work })
const rows: Row[] = inTurn(
  [...ownTools(corpus), ...comparing, ...(values.own ? [] : peers(corpus, work))],
  files,
)
for (const size of values.sizes.split(',').filter(Boolean).map(Number))
  rows.push(...inTurn(ownTools(writeCorpus(work, size)), size))

const verdicts = verdictsOn(rows, files)
console.log(`${tableOf(rows)}\n`)
for (const { target, measured, met } of verdicts)
  console.log(`${met ? 'met   ' : 'MISSED'}  ${target}: ${measured}`)
console.log(`\n${writeResults('lint', new Date().toISOString().slice(0, 10), rows, verdicts)}`)

/** One run of each in every round, so that what else the machine does falls on all alike. */
function inTurn(tools: readonly Tool[], size: number): Row[] {
  const measured = new Map<Tool, Measured[]>(tools.map((tool) => [tool, []]))
  for (let round = 0; round < runs; round++) {
    for (const tool of tools) {
      if (tool.slow && round >= slowRuns) continue
      tool.before?.()
      const one = measure(tool.command, { cwd: work, ...(tool.env ? { env: tool.env } : {}) })
      // 2 is what all of them say when they could not run at all.
      if (one.exit === null || one.exit > 1) throw new Error(`${tool.name} ended with ${one.exit}`)
      measured.get(tool)?.push(one)
      console.error(`${round + 1}/${runs} ${tool.name}: ${one.wallSeconds.toFixed(2)} s`)
    }
  }
  return [...measured].map(([{ name, version }, all]) => rowOf(name, version, size, all))
}
