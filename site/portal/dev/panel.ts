import { element } from '../../scripts/element.ts'
import { findingsAddress } from './page-findings.ts'
import type { PageFindings } from './page-findings.ts'
import { panelStyle } from './panel-style.ts'
import { panelContent } from './panel-view.ts'
import { panelWords } from './panel-words.ts'

// A panel at the edge of every page that `policypress dev` serves; no build holds it. The page is loaded anew after
// every saved edit, so that one question for each load is enough.

const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
const words = panelWords[locale]
const key = 'policypress-panel'

class FindingsPanel extends HTMLElement {
  readonly #content = element('section', { id: 'content', hidden: true, ariaLabel: words.name })
  readonly #button = element('button', { type: 'button', textContent: '…' })

  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' })
    const style = new CSSStyleSheet()
    style.replaceSync(panelStyle)
    root.adoptedStyleSheets = [style]
    root.append(this.#content, this.#button)
    this.#button.setAttribute('aria-controls', 'content')
    this.#button.addEventListener('click', () => this.#open(this.#content.hidden !== false))
    this.addEventListener('keydown', ({ key: pressed }) => {
      if (pressed !== 'Escape' || this.#content.hidden) return
      this.#open(false)
      this.#button.focus()
    })
    void this.#load()
  }

  async #load(): Promise<void> {
    try {
      const asked = new URLSearchParams({ locale, page: location.pathname })
      const answer = await fetch(`${findingsAddress}?${asked}`)
      this.#show((await answer.json()) as PageFindings)
    } catch {
      this.#button.textContent = words.failed
    }
  }

  #show(found: PageFindings): void {
    const { errors, warnings, here } = found
    this.#content.replaceChildren(...panelContent(found, words))
    this.#button.textContent = errors + warnings === 0 ? words.clean : words.button(errors, warnings)
    this.#button.className = errors > 0 ? 'error' : warnings > 0 ? 'warning' : ''
    this.dataset['state'] = 'ready'
    // What is wrong on this very page shows by itself, until somebody has closed it.
    const wanted = sessionStorage.getItem(key)
    this.#open(wanted === null ? here.length > 0 : wanted === 'open', false)
  }

  #open(open: boolean, byHand = true): void {
    this.#content.hidden = !open
    this.#button.ariaExpanded = String(open)
    if (byHand) sessionStorage.setItem(key, open ? 'open' : 'closed')
  }
}

customElements.define('policypress-findings', FindingsPanel)
document.body.append(document.createElement('policypress-findings'))
