/** Arrows go from the box to the results and back; the results stay plain links, which Tab reaches as well. */
export function moveAmongLinks(event: KeyboardEvent, box: HTMLInputElement, within: HTMLElement): void {
  const step = steps.get(event.key)
  if (step === undefined || event.isComposing) return
  const stops = [box, ...within.querySelectorAll<HTMLElement>('[data-search-results] a')].filter((stop) =>
    stop.checkVisibility(),
  )
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
