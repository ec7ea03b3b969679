import type { SearchOutcome } from '../../search/browser.ts'
import type { SearchWords } from '../models/search-words.ts'
import type { Answer } from './search-engine.ts'
import { resultItem } from './search-result.ts'
import { fill } from './search-words.ts'

// Long enough that a screen reader is not interrupted by every key.
const rest = 500

/** The results below one box: the list, the line about it, and what to do when there is nothing. */
export interface ResultsView {
  show(query: string, answer: Answer): void
  clear(): void
}

/** Finds the parts of a results view in the page. Old results stand until new ones do. */
export function resultsIn(root: ParentNode, words: SearchWords): ResultsView {
  const list = root.querySelector<HTMLElement>('[data-search-hits]')
  const status = root.querySelector<HTMLElement>('[data-search-status]')
  const none = root.querySelector<HTMLElement>('[data-search-none]')
  const noneText = root.querySelector<HTMLElement>('[data-search-none-text]')
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (text: string): void => {
    clearTimeout(timer)
    if (status) timer = setTimeout(() => (status.textContent = text), text === '' ? 0 : rest)
  }
  const showNone = (text: string): void => {
    if (none) none.hidden = text === ''
    if (noneText) noneText.textContent = text
    // What stands below in full is only read out above.
    status?.classList.toggle('visually-hidden', text !== '')
  }
  return {
    show(query, answer) {
      const hits = answer === 'failed' ? [] : answer.documents
      const wordings = answer === 'failed' ? [] : answer.wordings
      list?.replaceChildren(...hits.map((hit) => resultItem(hit, wordings, words)))
      showNone(hits.length > 0 ? '' : emptyText(query, answer, words))
      say(hits.length > 0 ? statusText(answer as SearchOutcome, words) : emptyText(query, answer, words))
    },
    clear() {
      list?.replaceChildren()
      showNone('')
      say('')
    },
  }
}

function statusText({ total, incomplete }: SearchOutcome, words: SearchWords): string {
  const found = total === 1 ? words.foundOne : fill(words.found, { count: total })
  return incomplete ? `${found} · ${words.incomplete}` : found
}

function emptyText(query: string, answer: Answer, words: SearchWords): string {
  if (answer === 'failed') return words.failed
  if (answer.unfiltered > 0) return fill(words.filtered, { count: answer.unfiltered })
  return answer.incomplete ? words.incomplete : fill(words.none, { query })
}
