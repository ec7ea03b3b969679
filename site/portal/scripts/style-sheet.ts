/** Adds a style sheet that the page did not bring, and waits until it holds. */
export function addStyleSheet(href: string): Promise<void> {
  const known = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const address = new URL(href, location.href).href
  if (known.some((link) => link.href === address)) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => resolve())
    document.head.append(link)
  })
}
