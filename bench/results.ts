import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './measure.ts'

/** All runs of one program, and the middle one of each figure. */
export interface Row {
  readonly name: string
  readonly version: string
  readonly files: number
  readonly runs: readonly Measured[]
  readonly median: Omit<Measured, 'exit'>
  /** Set apart where a program is run by another number of times than the rest. */
  readonly n: number
}

/** A demand on two rows, and whether it is met. */
export interface Verdict {
  readonly target: string
  readonly measured: string
  readonly met: boolean
}

/** Puts the runs of one program together. */
export function rowOf(name: string, version: string, files: number, runs: readonly Measured[]): Row {
  const of = (figure: 'wallSeconds' | 'cpuSeconds' | 'peakMiB'): number =>
    median(runs.map((run) => run[figure]))
  const figures = { wallSeconds: of('wallSeconds'), cpuSeconds: of('cpuSeconds'), peakMiB: of('peakMiB') }
  return { name, version, files, runs, median: figures, n: runs.length }
}

/** Writes `results/<name>-<day>.json`, with the machine that the figures come from. */
export function writeResults(
  name: string,
  day: string,
  rows: readonly Row[],
  verdicts: readonly Verdict[],
): string {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}-${day}.json`)
  const machine = {
    ...{ node: process.version, platform: `${process.platform} ${process.arch}` },
    ...{
      processor: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryMiB: Math.round(totalmem() / 2 ** 20),
    },
  }
  writeFileSync(path, `${JSON.stringify({ schemaVersion: 1, day, machine, rows, verdicts }, null, 2)}\n`)
  return path
}

/** The rows as people read them. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'files', 'n', 'wall s', '[min–max]', 'CPU s', 'peak MiB']
  const lines = rows.map(({ name, version, files, n, runs, median: middle }) => {
    const walls = runs.map(({ wallSeconds }) => wallSeconds)
    const range = `[${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}]`
    const label = version === '' ? name : `${name} ${version}`
    const { wallSeconds, cpuSeconds, peakMiB } = middle
    return [label, files, n, wallSeconds.toFixed(2), range, cpuSeconds.toFixed(2), peakMiB.toFixed(0)].map(
      String,
    )
  })
  const widths = head.map((word, column) =>
    Math.max(word.length, ...lines.map((line) => (line[column] ?? '').length)),
  )
  const show = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
  return [head, ...lines].map(show).join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
