// Checklists in a text: what is ticked is kept in this browser, for this version of the text, and can be taken along.
import { element } from '../../scripts/element.ts'
import { words } from './document-words.ts'
import { deviceDay } from './training/device-day.ts'

const article = document.querySelector<HTMLElement>('article.prose')
const version = document.querySelector('.running-head')?.textContent ?? ''
const key = `policypress:checks:${location.pathname}@${article?.dataset['version'] ?? ''}`
const ticked = new Set(readTicks())
const lists = [...document.querySelectorAll<HTMLElement>('.prose :is(ul, ol):has(> .task-item)')]

for (const list of lists.filter((list) => !list.parentElement?.closest('.task-item'))) start(list)

function start(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll<HTMLElement>('.task-item')].map(boxOf)
  const line = element('span', { role: 'status' })
  const tell = (): void => {
    const done = boxes.filter(({ checked }) => checked).length
    line.textContent = words.checklistSaved(String(done), String(boxes.length))
  }
  list.addEventListener('change', () => {
    keepTicks()
    tell()
  })
  const clear = button(words.checklistClear, () => {
    for (const box of boxes) tick(box, false)
    keepTicks()
    tell()
  })
  const save = button(words.checklistExport, () => download(textOf(list, boxes)))
  tell()
  list.after(element('p', { className: 'checklist-line' }, [line, save, clear]))
}

/** A box in the place of the sign. Two items with the same words are told apart by their order. */
function boxOf(item: HTMLElement): HTMLInputElement {
  const sign = item.querySelector('.task')
  const name = ownText(item)
  const box = element('input', { type: 'checkbox', className: 'task', ariaLabel: name })
  box.dataset['name'] = nameOf(name)
  box.checked = ticked.has(box.dataset['name'])
  box.addEventListener('change', () => tick(box, box.checked))
  sign?.replaceWith(box)
  return box
}

function tick(box: HTMLInputElement, on: boolean): void {
  box.checked = on
  if (on) ticked.add(box.dataset['name'] ?? '')
  else ticked.delete(box.dataset['name'] ?? '')
}

function nameOf(text: string): string {
  let name = text
  while (document.querySelector(`[data-name="${CSS.escape(name)}"]`)) name += ' +'
  return name
}

function ownText(item: HTMLElement): string {
  const copy = item.cloneNode(true) as HTMLElement
  for (const part of copy.querySelectorAll('ul, ol, .task')) part.remove()
  return copy.textContent.trim().replace(/\s+/g, ' ')
}

/** Markdown, which a file of records, a mail and a chat all show as it is. */
function textOf(list: HTMLElement, boxes: readonly HTMLInputElement[]): string {
  const heading = list.closest('section')?.querySelector(':is(h2, h3, h4)')?.firstChild?.textContent ?? ''
  const items = boxes.map((box) => `- [${box.checked ? 'x' : ' '}] ${box.ariaLabel ?? ''}`)
  const head = [`# ${version}`, heading === '' ? '' : `## ${heading}`, deviceDay(new Date())]
  return `${[...head.filter(Boolean), items.join('\n')].join('\n\n')}\n`
}

function download(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  const name = `${location.pathname.split('/').at(-2) ?? 'checklist'}-${deviceDay(new Date())}.md`
  element('a', { href, download: name }).click()
  URL.revokeObjectURL(href)
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, [text])
  made.addEventListener('click', act)
  return made
}

function readTicks(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

function keepTicks(): void {
  try {
    localStorage.setItem(key, JSON.stringify([...ticked]))
  } catch {
    // Without storage the ticks last for this page.
  }
}
