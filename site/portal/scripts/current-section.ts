// Marks the section being read in the list of contents, and keeps that line in view where the list is long.
const contents = document.querySelector<HTMLElement>('[data-contents]')
const links = new Map(
  [...(contents?.querySelectorAll('a') ?? [])].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
)
const targets = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

if (targets.length > 0) {
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        mark()
      })
    },
    { passive: true },
  )
  mark()
}

function mark(): void {
  // The upper third of the window is where people read.
  const line = innerHeight / 3
  const passed = targets.findLast((target) => target.getBoundingClientRect().top <= line) ?? targets[0]
  // The last sections of a page never reach that line; at the very end the last one is being read.
  const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2
  const current = asked(line) ?? (atEnd ? targets.at(-1) : passed)
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  reveal(links.get(current?.id ?? ''))
}

/** The section that the address names, while it is in the reading part: short ones after it do not take its place. */
function asked(line: number): HTMLElement | undefined {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = targets.find((candidate) => candidate.id === id)
  const top = target?.getBoundingClientRect().top ?? -1
  return top >= 0 && top <= line ? target : undefined
}

/** Scrolls the list alone: `scrollIntoView` would move the page as well. */
function reveal(link: HTMLElement | undefined): void {
  if (!contents || !link) return
  const [list, line] = [contents.getBoundingClientRect(), link.getBoundingClientRect()]
  if (line.top < list.top) contents.scrollTop -= list.top - line.top + line.height
  else if (line.bottom > list.bottom) contents.scrollTop += line.bottom - list.bottom + line.height
}

export {}
