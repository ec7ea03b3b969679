/** Who takes which batch of files, in memory that all threads see. */
export interface Ledger {
  readonly memory: SharedArrayBuffer
  /** The next batch that nobody has taken, or `undefined` when none is left. */
  take(): number | undefined
  /** Says that a batch which was taken is done, or given up. */
  close(): void
  /** Blocks until all batches are closed, or until none was for so many milliseconds. */
  wait(milliseconds: number): void
}

/** A ledger of its own memory, or of the memory that another thread made. */
export function ledgerOf(batches: number, memory = new SharedArrayBuffer(8)): Ledger {
  const cells = new Int32Array(memory)
  const [taken, closed] = [0, 1]
  return {
    memory,
    take() {
      const batch = Atomics.add(cells, taken, 1)
      return batch < batches ? batch : undefined
    },
    close() {
      Atomics.add(cells, closed, 1)
      Atomics.notify(cells, closed)
    },
    wait(milliseconds) {
      for (let count = Atomics.load(cells, closed); count < batches; count = Atomics.load(cells, closed)) {
        if (Atomics.wait(cells, closed, count, milliseconds) === 'timed-out') return
      }
    },
  }
}
