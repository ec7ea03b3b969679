import { refusedCharacter } from '../read/judge-text.ts'

/** Why an authored address is refused; `undefined` means that it may stand. */
export type UrlProblem = 'scheme' | 'characters' | 'host' | 'traversal' | 'encoded' | 'credentials' | 'mail'

// Controls, spaces, what is invisible or turns text about, backslash and braces: no address needs them as they are.

const forbiddenCharacters =
  /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd\\{}<>"`]/
const scheme = /^([a-z][a-z0-9+.-]*):/i
const plainAddress = /^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/
// An internationalised or mixed-script host can look like another one, so only plain ASCII hosts pass.
const plainHost = /^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#]|$)/

// What ends in a number is one to a browser, however it is written: 0x7f.1 is the reader's own machine.
const numericHost = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?(?::\d+)?$/i

// A dot, a slash or a backslash in disguise; a server may decode twice. In a query they are data.
const encodedStep = /%(?:25)*(?:2e|2f|5c|00)/i

/** Judges a decoded address: https, plain mailto and addresses inside the site pass, all else is named. */
export function judgeUrl(url: string): UrlProblem | undefined {
  if (forbiddenCharacters.test(url) || refusedCharacter(url) !== undefined) return 'characters'
  if (encodedStep.test(url.split(/[?#]/, 1)[0] ?? '') || /%00/.test(url)) return 'encoded'
  const named = scheme.exec(url)?.[1]?.toLowerCase()
  if (named === 'https') return judgeHost(url)
  if (named === 'mailto') return plainAddress.test(url) ? undefined : 'mail'
  if (named !== undefined) return 'scheme'
  if (url.startsWith('//')) return 'host'
  return judgePath(url)
}

function judgeHost(url: string): UrlProblem | undefined {
  const authority = /^https:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  if (authority.includes('@')) return 'credentials'
  if (!plainHost.test(url) || /(?:^|\.)xn--/i.test(authority) || numericHost.test(authority)) return 'host'
  return undefined
}

/** `../` may climb from one content folder to another; deeper climbs leave the workspace. */
function judgePath(url: string): UrlProblem | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  const climbs = path.split('/').filter((segment) => segment === '..').length
  if (climbs > 2 || (climbs > 0 && !path.startsWith('../'))) return 'traversal'
  return undefined
}
