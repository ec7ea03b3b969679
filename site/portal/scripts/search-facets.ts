import type { SearchOutcome } from '../../search/browser.ts'

/** The filters beside the results. */
export interface FacetsView {
  /** What is chosen, for the engine and for the address. */
  chosen(): { readonly types: readonly string[]; readonly families: readonly string[] }
  query(): readonly (readonly [name: string, value: string])[]
  /** Chooses what an address says; values that the page does not know are passed over. */
  restore(asked: URLSearchParams): void
  /** Writes how many results each choice would show; one that shows none is hidden unless it is chosen. */
  count(outcome: Pick<SearchOutcome, 'types' | 'families'>): void
  show(visible: boolean): void
}

/** The filters of a form; folded on a narrow screen, where results come first. */
export function facetsIn(form: HTMLFormElement): FacetsView {
  const holder = form.querySelector<HTMLDetailsElement>('[data-search-facets]')
  const boxes = [...(holder?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])]
  const valuesOf = (name: string): string[] =>
    boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value)
  if (holder) holder.open = matchMedia('(min-width: 60rem)').matches
  return {
    chosen: () => ({ types: valuesOf('type'), families: valuesOf('family') }),
    query: () => boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value] as const),
    restore(asked) {
      for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value)
    },
    count({ types, families }) {
      for (const box of boxes) {
        const count = (box.name === 'type' ? types : families)[box.value] ?? 0
        const label = box.closest('label')
        if (label) label.hidden = count === 0 && !box.checked
        const shown = label?.querySelector('[data-search-count]')
        if (shown) shown.textContent = String(count)
      }
      hideEmpty(holder)
    },
    show(visible) {
      if (holder) holder.hidden = !visible
    },
  }
}

function hideEmpty(holder: HTMLElement | null): void {
  for (const group of holder?.querySelectorAll('fieldset') ?? []) {
    group.hidden = group.querySelector('label:not([hidden])') === null
  }
}
