import { verifyWords } from '../messages/forms-verify.ts'
import type { HashList } from '../models/verify-hashes.ts'
import { element } from '../../scripts/element.ts'
import { canDigest } from './verify-digest.ts'
import { judgeBytes, judgeHash, pastedHash } from './verify-judge.ts'
import type { Verdict } from './verify-judge.ts'
import { showVerdict } from './verify-show.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
const words = verifyWords(locale)
const largest = 20

// The list is fetched once, when the page opens: from then on nothing is asked of the site, and none is needed.
let list = fetchList()

const area = document.querySelector<HTMLElement>('[data-needs-script]')
const form = document.querySelector<HTMLFormElement>('[data-verify]')
const input = document.querySelector<HTMLInputElement>('[data-files]')
const drop = document.querySelector<HTMLElement>('[data-drop]')
const pasted = document.querySelector<HTMLTextAreaElement>('[data-pasted]')
const status = document.querySelector<HTMLElement>('[data-status]')
const results = document.querySelector<HTMLElement>('[data-results]')
if (area && form && input && drop && pasted && status && results) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (pasted.value.trim())
      void verify([{ name: words.pasted, judge: (known) => judgePasted(pasted.value, known) }])
    else status.textContent = words.empty
  })
  input.addEventListener('change', () => {
    void verifyFiles([...(input.files ?? [])])
    // The same file may be chosen again after it was saved anew.
    input.value = ''
  })
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    pasted.value = ''
    results.replaceChildren()
    status.textContent = ''
    pasted.focus()
  })
  takeDrops(drop, verifyFiles)
  if (!canDigest()) status.textContent = words.insecure
  area.hidden = false
}

interface Thing {
  readonly name: string
  readonly judge: (known: HashList) => Promise<Verdict | string>
}

function verifyFiles(files: readonly File[]): Promise<void> {
  return verify(files.map((file) => ({ name: file.name, judge: (known) => judgeFile(file, known) })))
}

async function verify(things: readonly Thing[]): Promise<void> {
  if (!status || !results || things.length === 0) return
  status.textContent = words.busy
  const known = await list
  if (!known) {
    status.textContent = words.noList
    list = fetchList()
    return
  }
  const shown = { words, locale, today: localDay(new Date()), day: known.day } as const
  const sections: HTMLElement[] = []
  for (const { name, judge } of things) {
    const verdict = await judge(known)
    sections.push(typeof verdict === 'string' ? failure(name, verdict) : showVerdict(name, verdict, shown))
  }
  status.textContent = ''
  results.replaceChildren(element('h2', { textContent: words.results }), ...sections)
  results.querySelector<HTMLElement>('h3')?.focus()
}

async function judgeFile(file: File, known: HashList): Promise<Verdict | string> {
  if (file.size > largest * 1_000_000) return words.tooLarge(largest)
  if (!canDigest()) return words.insecure
  try {
    return await judgeBytes(new Uint8Array(await file.arrayBuffer()), known)
  } catch {
    return words.unreadable
  }
}

async function judgePasted(text: string, known: HashList): Promise<Verdict | string> {
  const hash = pastedHash(text)
  if (hash !== undefined) return judgeHash(hash, known)
  return canDigest() ? judgeBytes(new TextEncoder().encode(text), known) : words.insecure
}

function failure(name: string, message: string): HTMLElement {
  return element('section', { className: 'verdict verdict-open' }, [
    element('p', { className: 'muted small break', textContent: name }),
    element('h3', { textContent: message, tabIndex: -1 }),
  ])
}

/** A file that misses its place would replace the page, so no drop is left to the browser. */
function takeDrops(place: HTMLElement, taken: (files: readonly File[]) => unknown): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    place.toggleAttribute('data-over', true)
  })
  document.addEventListener('dragleave', () => place.removeAttribute('data-over'))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    place.removeAttribute('data-over')
    taken([...(event.dataTransfer?.files ?? [])])
  })
}

async function fetchList(): Promise<HashList | undefined> {
  try {
    const response = await fetch('/hashes.json')
    return response.ok ? ((await response.json()) as HashList) : undefined
  } catch {
    return undefined
  }
}

function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
