import { element } from '../../scripts/element.ts'
import type { PageFindings, ShownFinding } from './page-findings.ts'
import type { PanelWords } from './panel-words.ts'

/** What stands in the open panel: this page first, then the rest. */
export function panelContent(found: PageFindings, words: PanelWords): HTMLElement[] {
  const { here, others, more, accepted } = found
  const left = more > 0 ? [element('p', {}, [words.more(more)])] : []
  return [
    element('h2', {}, [words.here]),
    here.length > 0 ? list(here, words) : element('p', {}, [words.hereClean]),
    ...(others.length > 0 ? [element('h2', {}, [words.others]), list(others, words), ...left] : []),
    ...(accepted > 0 ? [element('p', {}, [words.accepted(accepted)])] : []),
  ]
}

function list(findings: readonly ShownFinding[], words: PanelWords): HTMLElement {
  return element(
    'ul',
    {},
    findings.map((finding) => item(finding, words)),
  )
}

function item(
  { rule, severity, message, place, file, href, ruleHref }: ShownFinding,
  words: PanelWords,
): HTMLElement {
  const editor = element('button', { type: 'button' }, [words.editor])
  // Vite's own way to the editor that is running.
  editor.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`))
  return element('li', { className: severity }, [
    element('p', {}, [element('strong', {}, [words.severities[severity]]), ' ', message]),
    element('p', { className: 'ways' }, [linked(place, href), linked(rule, ruleHref), editor]),
  ])
}

function linked(text: string, href: string | undefined): HTMLElement {
  return href === undefined ? element('span', {}, [text]) : element('a', { href }, [text])
}
