const wide = matchMedia('(min-width: 60rem)')
const margin = 16

/** Puts a box so that it touches a link: below it, or above where there is no room; small windows have it at the foot. */
export function placeBeside(box: HTMLElement, link: HTMLElement): void {
  const lines = link.getClientRects()
  const [first, last] = [lines[0], lines[lines.length - 1]]
  if (!first || !last) return
  box.classList.toggle('placed', wide.matches)
  if (!wide.matches) return
  const { width, height } = box.getBoundingClientRect()
  const below = last.bottom + height <= innerHeight || first.top < height
  box.style.left = `${Math.max(0, Math.min(last.left, document.documentElement.clientWidth - width - margin))}px`
  box.style.top = `${below ? last.bottom : first.top - height}px`
}
