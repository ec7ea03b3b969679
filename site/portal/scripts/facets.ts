// Narrows a list by the facets in the address: `?type=policy&family=BT`. Without script the whole list stands.
const form = document.querySelector<HTMLFormElement>('[data-facets]')

if (form) {
  const selects = [...form.querySelectorAll('select')]
  const asked = new URLSearchParams(location.search)
  for (const select of selects) select.value = optionOf(select, asked.get(select.name))
  form.hidden = false
  form.addEventListener('change', () => apply(form, selects, true))
  form.addEventListener('reset', () => setTimeout(() => apply(form, selects, true)))
  apply(form, selects, false)
}

/** A facet in the address that the list does not know counts as none. */
function optionOf(select: HTMLSelectElement, value: string | null): string {
  return [...select.options].some((option) => option.value === value) ? (value ?? '') : ''
}

function apply(form: HTMLFormElement, selects: readonly HTMLSelectElement[], remember: boolean): void {
  const chosen = selects.filter(({ value }) => value !== '')
  let shown = 0
  for (const item of document.querySelectorAll<HTMLElement>('[data-facet-item]')) {
    item.hidden = !chosen.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value))
    if (!item.hidden) shown++
  }
  const count = form.querySelector('output')
  if (count) count.value = String(shown)
  const none = document.querySelector<HTMLElement>('[data-facet-none]')
  if (none) none.hidden = shown > 0
  if (!remember) return
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString()
  history.replaceState(null, '', query ? `?${query}` : location.pathname)
}

export {}
