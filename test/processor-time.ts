/** Milliseconds of processor time that this process has had; unlike a clock it does not run while others have their turn. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
