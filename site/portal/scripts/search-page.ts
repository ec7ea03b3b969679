import { watchBox } from './search-box.ts'
import { startEngine } from './search-engine.ts'
import { facetsIn } from './search-facets.ts'
import { resultsIn } from './search-view.ts'
import { readWords } from './search-words.ts'

// Documents shown at once, and how many more each time.
const step = 20

const form = document.querySelector<HTMLFormElement>('[data-search-page]')
const box = form?.querySelector<HTMLInputElement>('input[type="search"]')
if (form && box) start(form, box)

/** The search page: what is asked stands in its address, so that it can be shared and found again by Back. */
function start(form: HTMLFormElement, box: HTMLInputElement): void {
  const words = readWords()
  const engine = startEngine(words.language)
  const view = resultsIn(form, words)
  const facets = facetsIn(form)
  const more = form.querySelector<HTMLButtonElement>('[data-search-more]')
  let limit = step
  const ask = (): void => {
    const query = box.value.trim()
    remember(query, facets.query())
    if (query === '') {
      view.clear()
      facets.show(false)
      if (more) more.hidden = true
    }
    void engine.ask(query, { ...facets.chosen(), limit }, (answer) => {
      view.show(query, answer)
      if (answer !== 'failed') facets.count(answer)
      facets.show(answer !== 'failed' && answer.unfiltered > 0)
      if (more) more.hidden = answer === 'failed' || answer.total <= limit
    })
  }
  const askAnew = (): void => {
    limit = step
    ask()
  }

  const asked = new URLSearchParams(location.search)
  box.value = asked.get('q') ?? ''
  facets.restore(asked)
  watchBox(box, askAnew)
  form.addEventListener('change', (event) => {
    if (event.target !== box) askAnew()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    askAnew()
  })
  more?.addEventListener('click', () => {
    limit += step
    ask()
  })
  if (box.value === '') box.focus()
}

/** Writes the state into the address; the link to the other language takes it along. */
function remember(query: string, chosen: readonly (readonly [string, string])[]): void {
  const state = new URLSearchParams(query === '' ? {} : { q: query })
  for (const [name, value] of chosen) state.append(name, value)
  history.replaceState(null, '', location.pathname + (state.size > 0 ? `?${state}` : ''))
}
