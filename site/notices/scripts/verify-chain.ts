import type { VerifyWords } from '../messages/forms-verify.ts'
import type { HashedNotice, HashedVersion } from '../models/verify-hashes.ts'
import { element } from '../../scripts/element.ts'
import { canDigest, sha256 } from './verify-digest.ts'
import type { Found } from './verify-find.ts'

/** The chain of manifests that a version stands in, and a button that computes it anew. */
export function chainOf({ notice, version }: Found, words: VerifyWords): HTMLElement {
  const links = notice.versions.toReversed().map((one) => linkOf(one, notice, one === version, words))
  const status = element('p', { className: 'hint' })
  status.setAttribute('role', 'status')
  const check = element('button', {
    type: 'button',
    className: 'button quiet',
    textContent: words.chainCheck,
    disabled: !canDigest(),
  })
  check.addEventListener('click', () => {
    status.textContent = words.busy
    void recompute(notice).then((broken) => {
      status.textContent = broken ? words.chainFailed(broken) : words.chainChecked(notice.versions.length)
    })
  })
  return element('details', { className: 'chain' }, [
    element('summary', { textContent: words.chain }),
    element('p', { textContent: words.chainLead }),
    element('ol', {}, links),
    element('p', { className: 'actions' }, [check]),
    element('p', { className: 'hint', textContent: words.chainNote }),
    status,
  ])
}

function linkOf(one: HashedVersion, notice: HashedNotice, isHere: boolean, words: VerifyWords): HTMLElement {
  const { previous } = one
  const before = notice.versions.find(({ version }) => version === previous?.version)
  const names = !previous
    ? words.chainFirst
    : before?.manifest === previous.manifest
      ? words.chainHolds(previous.version)
      : words.chainBreaks(previous.version)
  return element('li', {}, [
    element('b', { textContent: one.version }),
    ...(isHere ? [' ', element('span', { className: 'tag', textContent: words.chainHere })] : []),
    element('br'),
    element('code', { className: 'break', textContent: one.manifest }),
    element('br'),
    element('span', { className: 'muted small', textContent: names }),
  ])
}

/** Fetches every manifest, computes its checksum and follows what it says of the one before; names the first broken. */
async function recompute({ id, versions }: HashedNotice): Promise<string | undefined> {
  for (const [place, { version, manifest }] of versions.entries()) {
    try {
      const response = await fetch(`/archive/${id}/${version}/manifest.json`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const said = JSON.parse(new TextDecoder().decode(bytes)) as { previous?: { manifest?: string } }
      const isWhole = response.ok && (await sha256(bytes)) === manifest
      if (!isWhole || said.previous?.manifest !== versions[place + 1]?.manifest) return version
    } catch {
      return version
    }
  }
  return undefined
}
