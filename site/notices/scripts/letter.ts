import { letterWords } from '../messages/forms-letter.ts'
import { composeLetter } from '../models/letter.ts'
import type { LetterInput, LetterKind } from '../models/letter.ts'
import { clearWhenFilled, showErrors } from './letter-errors.ts'
import { letterResult } from './letter-result.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
const words = letterWords(locale)

// Every form of the page that writes a letter. What is typed stays in its fields: nothing is stored, nothing is sent.
for (const form of document.querySelectorAll<HTMLFormElement>('[data-letter]')) start(form)

function start(form: HTMLFormElement): void {
  const area = form.closest<HTMLElement>('[data-needs-script]')
  const place = area?.querySelector<HTMLElement>('[data-letter-result]')
  if (!area || !place) return
  const kind: LetterKind = form.dataset['letter'] === 'complaint' ? 'complaint' : 'rights'
  const result = letterResult(place, words)
  let written = false
  const show = (): void =>
    result.show(composeLetter(kind, inputOf(form), words), {
      email: chosen(form, 'to')?.dataset['email'] ?? '',
      file: words.fileNames[kind],
    })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (showErrors(form, words)) return
    show()
    written = true
    result.focus()
  })
  form.addEventListener('input', (event) => {
    showPerson(form)
    const field = event.target instanceof Element && event.target.closest<HTMLElement>('[data-field]')
    if (field) clearWhenFilled(field)
    if (written) show()
  })
  showPerson(form)
  area.hidden = false
}

/** Who writes for themselves is not asked for whom. */
function showPerson(form: HTMLFormElement): void {
  const person = form.querySelector<HTMLElement>('[data-field="person"]')
  if (person) person.hidden = valueOf(form, 'role') === 'self'
}

function inputOf(form: HTMLFormElement): LetterInput {
  const value = (name: string): string => valueOf(form, name)
  const forSomebody = value('role') !== 'self'
  return {
    to: chosen(form, 'to')?.text.trim() ?? '',
    points: checked(form, 'points').map((point, index) => `${index + 1}. ${point}`),
    ...{ about: value('about'), find: value('find'), what: value('what'), wish: value('wish') },
    ...{ before: value('before'), name: value('name'), answer: value('answer') },
    role: forSomebody ? (chosen(form, 'role')?.text.trim() ?? '') : '',
    person: forSomebody ? value('person') : '',
    day: new Date().toLocaleDateString(locale === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' }),
    laws: { request: form.dataset['lawRequest'] ?? '', refusal: form.dataset['lawRefusal'] ?? '' },
  }
}

function valueOf(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name)
  const holdsText =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  return holdsText ? control.value.trim() : ''
}

function chosen(form: HTMLFormElement, name: string): HTMLOptionElement | undefined {
  const select = form.elements.namedItem(name)
  return select instanceof HTMLSelectElement ? select.selectedOptions[0] : undefined
}

function checked(form: HTMLFormElement, name: string): string[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
    ({ labels, value }) => labels?.[0]?.textContent.trim() ?? value,
  )
}
