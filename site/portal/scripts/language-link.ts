// The other language of the page is at the same place: facets and anchors are taken along.
const link = document.querySelector<HTMLAnchorElement>('[data-language]')

link?.addEventListener('click', () => {
  link.search = location.search
  link.hash = location.hash
})

export {}
