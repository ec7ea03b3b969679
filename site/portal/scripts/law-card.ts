// The paraphrase of a citation shows while it is hovered or focused. The style sheet alone puts it at the foot of the
// window; where there is room, this puts it beside its citation, outside every box that would cut it off.
const wide = matchMedia('(min-width: 60rem)')

for (const law of document.querySelectorAll<HTMLElement>('.law:has(> .law-card)')) {
  for (const come of ['pointerenter', 'focusin']) law.addEventListener(come, () => place(law))
}
addEventListener('scroll', () => open().forEach(place), { passive: true })

// Escape hides a paraphrase without moving the pointer or the focus (WCAG 1.4.13); leaving the citation arms it again.
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const law of open()) {
    law.classList.add('dismissed')
    for (const leave of ['pointerleave', 'focusout']) {
      law.addEventListener(leave, () => law.classList.remove('dismissed'), { once: true })
    }
  }
})

function open(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.law:is(:hover, :focus-within)')]
}

/** Touches the citation, so that the pointer can go over to the card: below it, or above where there is no room. */
function place(law: HTMLElement): void {
  const card = law.querySelector<HTMLElement>('.law-card')
  const lines = law.firstElementChild?.getClientRects()
  const [first, last] = [lines?.[0], lines?.[lines.length - 1]]
  if (!card || !first || !last) return
  card.classList.toggle('placed', wide.matches)
  if (!wide.matches) return
  const { width, height } = card.getBoundingClientRect()
  const below = last.bottom + height <= innerHeight || first.top < height
  card.style.left = `${Math.max(0, Math.min(last.left, document.documentElement.clientWidth - width - margin))}px`
  card.style.top = `${below ? last.bottom : first.top - height}px`
}

const margin = 16

export {}
