import type { ChangeClass } from '../model/change.ts'
import type { Difference, DocumentPair, ReferenceChange, Statement } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { aboutDifference } from './wordings.ts'

/** Links and pictures that came, went or lead elsewhere while the words around them stayed. */
export function linksIn(pair: DocumentPair, sides: Sides): ReferenceChange[] {
  return pair.differences.flatMap((difference): ReferenceChange[] => {
    if (difference.teller !== 'link') return []
    const [gone, came] = [beyond(difference, 'base', 'head'), beyond(difference, 'head', 'base')]
    const about = { ...aboutDifference(difference, pair), class: classOf(gone, came, { pair, sides }) }
    return [{ removed: gone.map(urlOf).join(', '), added: came.map(urlOf).join(', '), about }]
  })
}

/** Another form, mailbox, site or picture may be another matter; another page of ours, which is held to all else, is not. */
function classOf(gone: readonly string[], came: readonly string[], { pair, sides }: Around): ChangeClass {
  const [old, now] = [
    gone.map((link) => goalOf(link, pair.base, sides.base)),
    came.map((link) => goalOf(link, pair.head, sides.head)),
  ]
  const isSame = old.length === now.length && old.every((goal, index) => goal === now[index])
  return isSame || [...old, ...now].every((goal) => goal === ourPage) ? 'editorial' : 'material'
}

/** What a link leads to, as far as it matters: a page of ours, a form, a site, else the address as it stands. */
function goalOf(link: string, from: Facts | undefined, workspace: Workspace): string {
  const url = urlOf(link)
  if (link.startsWith('image:')) return link
  const document = from && workspace.linkedDocument(url, from)
  if (document) return document.kind === 'form' ? `form ${document.id}` : ourPage
  const site = /^https?:\/\/[^/?#]+/i.exec(url)
  if (site) return site[0]
  return url.startsWith('#') || /^[^:]+\.mdx?(?:#.*)?$/.test(url) ? ourPage : url
}

function beyond(difference: Difference, here: Side, there: Side): string[] {
  const known = linksOf(difference[there])
  return linksOf(difference[here]).filter((link) => !known.includes(link))
}

const linksOf = (statement: Statement | undefined): string[] =>
  (statement?.parts ?? []).filter((part) => /^(?:link|image|definition):/.test(part))

const urlOf = (link: string): string => link.slice(link.indexOf(':') + 1)
const ourPage = 'page'

type Side = 'base' | 'head'
type Sides = Readonly<Record<Side, Workspace>>

interface Around {
  readonly pair: DocumentPair
  readonly sides: Sides
}
