import type { ShownDocument } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import styles from '../../styles/acknowledge.css?url'
import { addStyleSheet } from '../style-sheet.ts'
import { acknowledgements } from './acknowledgements.ts'
import { deviceDay } from './device-day.ts'
import { documentPanel } from './document-panel.ts'
import { documentStanding } from './document-standing.ts'
import { readLearner } from './learner.ts'
import { keptText, pageLanguage, words } from './learner-words.ts'
import { focusOn, liveLine } from './live-line.ts'
import { onKeptElsewhere, storeKeys } from './store.ts'

const mount = document.querySelector<HTMLElement>('#acknowledge')
const shown = mount && documentIn(mount)
if (mount && shown) void addStyleSheet(styles).then(() => start(mount, shown))

/** The panel at the end of a document that must be acknowledged. */
function start(mount: HTMLElement, shown: ShownDocument): void {
  const line = liveLine()
  const host = element('div', { className: 'acknowledge-panel' })
  // The static part of the panel has a place for it.
  const place = mount.querySelector<HTMLElement>('[data-acknowledge]') ?? mount
  place.append(host, line.node)
  const draw = (): void => {
    const today = deviceDay(new Date())
    const standing = documentStanding(shown, acknowledgements(), readLearner(today), today)
    const panel = documentPanel(shown, standing, (kept) => {
      draw()
      focusOn(host.querySelector<HTMLElement>('p'))
      line.say(keptText(kept))
    })
    host.replaceChildren(panel, element('p', { className: 'muted small' }, [words.deviceDate]))
    if (standing.state === 'not-asked') host.append(linkToRoles())
  }
  draw()
  onKeptElsewhere(storeKeys.acknowledgements, draw)
  onKeptElsewhere(storeKeys.learner, draw)
}

function linkToRoles(): HTMLElement {
  const href = pageLanguage === 'en' ? '/en/training/' : '/training/'
  return element('p', {}, [element('a', { href }, [words.chooseRoles])])
}

function documentIn(mount: HTMLElement): ShownDocument | undefined {
  try {
    const text = mount.querySelector('script[type="application/json"]')?.textContent
    return JSON.parse(text ?? mount.dataset['document'] ?? '') as ShownDocument
  } catch {
    return undefined
  }
}
