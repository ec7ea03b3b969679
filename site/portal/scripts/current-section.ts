// Marks the section being read in the list of contents.
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
)
const targets = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

if (targets.length > 0) {
  // The upper third of the window is where people read.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
  for (const target of targets) observer.observe(target)
}

function mark(): void {
  const line = innerHeight / 3
  const current = targets.findLast((target) => target.getBoundingClientRect().top <= line) ?? targets[0]
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

export {}
