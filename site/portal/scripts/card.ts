// The card of a mark: what a law says, what a term means, where a value comes from, who asks for a control.
import type { Card } from '../models/cards.ts'
import { words } from './document-words.ts'
import styles from '../styles/card.css?url'
import { placeBeside } from './place-beside.ts'
import { addStyleSheet } from './style-sheet.ts'

const wait = 200
let fetched: Promise<Readonly<Record<string, Card>>> | undefined
let shown: { readonly link: HTMLAnchorElement; readonly card: HTMLElement } | undefined
let wanted: HTMLAnchorElement | undefined
let leaving: ReturnType<typeof setTimeout> | undefined

/** Shows the card of a mark; `pinned` by a tap, it stays until something else is touched. */
export async function showCard(link: HTMLAnchorElement, pinned: boolean): Promise<void> {
  clearTimeout(leaving)
  if (shown?.link === link) return
  hide()
  wanted = link
  if (!pinned) hideWhenLeft(link)
  const cards = await (fetched ??= fetchCards())
  await addStyleSheet(styles)
  // The pointer may have gone on while they were on their way.
  if (wanted !== link) return
  const entry = cards[link.getAttribute('href') ?? '']
  if (entry) open(link, entry, pinned)
  else if (pinned) location.assign(link.href)
}

function fetchCards(): Promise<Readonly<Record<string, Card>>> {
  return fetch('cards.json')
    .then((response) => (response.ok ? (response.json() as Promise<Record<string, Card>>) : {}))
    .catch(() => {
      fetched = undefined
      return {}
    })
}

function open(link: HTMLAnchorElement, entry: Card, pinned: boolean): void {
  const card = cardOf(entry, pinned ? link.href : '')
  // Behind the link in the order of the page, so that the next Tab reaches the links in it.
  link.after(card)
  link.setAttribute('aria-describedby', card.id)
  shown = { link, card }
  placeBeside(card, link)
  card.addEventListener('pointerenter', () => clearTimeout(leaving))
  if (!pinned) hideWhenLeft(card)
}

function hideWhenLeft(element: HTMLElement): void {
  const leave = (): void => {
    clearTimeout(leaving)
    leaving = setTimeout(() => {
      const stays = [shown?.link, shown?.card].some((part) => part?.matches(':hover, :focus-within'))
      if (!stays) hide()
    }, wait)
  }
  element.addEventListener('pointerleave', leave)
  element.addEventListener('focusout', leave)
}

function hide(): void {
  wanted = undefined
  shown?.card.remove()
  shown?.link.removeAttribute('aria-describedby')
  shown = undefined
}

function cardOf({ title, text, note, asks }: Card, more: string): HTMLElement {
  const card = element('span', 'card', [
    element('span', 'card-title', [title]),
    element('span', 'card-text', [text]),
  ])
  card.id = 'card'
  card.role = 'note'
  if (note) card.append(element('span', 'card-note', [note]))
  const links = (asks ?? []).map(([name, href]) => linkTo(href, name))
  if (links.length > 0) card.append(element('span', 'card-asks', [words.cardAsks, ...links]))
  if (more !== '') card.append(element('span', 'card-more', [linkTo(more, words.cardOpen)]))
  return card
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

function element(name: 'span', className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...children)
  return made
}

// Escape hides a card without moving pointer or focus (WCAG 1.4.13); a tap beside it does so too.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !shown?.card.contains(target) && !shown?.link.contains(target)) hide()
})
addEventListener('scroll', () => shown && placeBeside(shown.card, shown.link), { passive: true })
