/** Indexes of the longest run of numbers that only grow, in order; what is left out stands out of order. */
export function longestIncreasing(numbers: readonly number[]): number[] {
  // The index on which the best run of each length ends, and the index before each in its run (patience sorting).
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? -1] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const run: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) run.push(index)
  return run.reverse()
}
