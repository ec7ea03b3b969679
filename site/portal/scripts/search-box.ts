// A pause in typing that is long enough to look something up, and short enough not to be felt.
const pause = 100

/**
 * Calls back with what stands in a box, a moment after it changed; never while an input method is composing.
 * Returns a function that empties the box.
 */
export function watchBox(box: HTMLInputElement, changed: (query: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ''
  let composing = false
  const look = (): void => {
    const query = box.value.trim()
    if (composing || query === last) return
    last = query
    changed(query)
  }
  const lookSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, pause)
  }
  box.addEventListener('compositionstart', () => {
    composing = true
  })
  box.addEventListener('compositionend', () => {
    composing = false
    lookSoon()
  })
  box.addEventListener('input', lookSoon)
  box.addEventListener('keydown', (event) => {
    // Enter that takes a candidate sends no form; Safari says so by the old key code only.

    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault()
  })
  // What the browser put back when the page came from its history.
  lookSoon()
  return () => {
    box.value = ''
    look()
  }
}
