// The other language of the page is at the same place: facets are taken along, and the section that is being read.
const link = document.querySelector<HTMLAnchorElement>('[data-language]')

link?.addEventListener('click', () => {
  link.search = location.search
  const current = document.querySelector<HTMLAnchorElement>('[data-contents] [aria-current]')
  link.hash = scrollY > 0 && current ? current.hash : location.hash
})

export {}
