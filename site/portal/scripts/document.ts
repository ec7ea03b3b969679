// The page of a document. What a reader may never ask for is fetched when it is asked for: this only waits.
const article = document.querySelector<HTMLElement>('article.prose')
const acknowledge = document.querySelector('#acknowledge')
let touched = false

if (article) {
  article.addEventListener('pointerover', ({ target, pointerType }) => {
    touched = pointerType === 'touch'
    if (!touched) show(target)
  })
  article.addEventListener('focusin', ({ target }) => {
    if (!touched) show(target)
  })
  article.addEventListener('click', (event) => {
    const link = linkOf(event.target)
    if (link?.className === 'anchor') {
      event.preventDefault()
      void import('./copy-link.ts').then(({ copyLink }) => copyLink(link))
    } else if (touched && link && isMark(link)) {
      // Nothing hovers on a touch screen: there a mark shows its card, and the card leads on.
      event.preventDefault()
      void import('./card.ts').then(({ showCard }) => showCard(link, true))
    }
  })
  if (article.querySelector('.task-item')) void import('./checklist.ts')
}

if (acknowledge) {
  const near = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    near.disconnect()
    void import('./training/acknowledge.ts')
  })
  near.observe(acknowledge)
}

function show(target: EventTarget | null): void {
  const link = linkOf(target)
  if (link && isMark(link)) void import('./card.ts').then(({ showCard }) => showCard(link, false))
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null
}

/** A law, a term, a value, a control: what the page has a card for. */
function isMark(link: HTMLAnchorElement): boolean {
  return link.matches('.law > a, .term, .param, .control-mark')
}
