import type { LetterWords } from '../messages/forms-letter.ts'

type Errors = LetterWords['errors']

/** Says beside each field what is missing, and in a list on top that leads there. Returns whether anything is. */
export function showErrors(form: HTMLFormElement, words: LetterWords): boolean {
  const missing = [...form.querySelectorAll<HTMLElement>('[data-field]')].filter((field) => {
    const isMissing = !field.hidden && 'required' in field.dataset && !isFilled(field)
    markField(field, isMissing ? messageOf(field, words.errors) : '')
    return isMissing
  })
  const summary = form.querySelector<HTMLElement>('[data-errors]')
  if (!summary) return missing.length > 0
  summary.hidden = missing.length === 0
  const title = summary.querySelector('[data-errors-title]')
  if (title) title.textContent = words.errors.title(missing.length)
  summary.querySelector('[data-errors-list]')?.replaceChildren(...missing.map((field) => entry(field, words)))
  if (missing.length > 0) summary.focus()
  return missing.length > 0
}

/** Takes the error from a field as soon as it is filled. */
export function clearWhenFilled(field: HTMLElement): void {
  if (isFilled(field)) markField(field, '')
}

function isFilled(field: HTMLElement): boolean {
  return [...field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (control) =>
      control instanceof HTMLInputElement && control.type === 'checkbox'
        ? control.checked
        : control.value.trim() !== '',
  )
}

function markField(field: HTMLElement, message: string): void {
  const error = field.querySelector<HTMLElement>('[data-error]')
  if (error) {
    error.textContent = message
    error.hidden = message === ''
  }
  for (const control of field.querySelectorAll('input, textarea')) {
    if (message === '') control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', 'true')
  }
}

function entry(field: HTMLElement, words: LetterWords): HTMLLIElement {
  const link = document.createElement('a')
  link.href = `#field-${field.dataset['field']}`
  link.textContent = messageOf(field, words.errors)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    field.querySelector<HTMLElement>('input, textarea')?.focus()
  })
  const item = document.createElement('li')
  item.append(link)
  return item
}

function messageOf(field: HTMLElement, errors: Errors): string {
  const messages = errors as Readonly<Record<string, unknown>>
  const message = messages[field.dataset['field'] ?? '']
  return typeof message === 'string' ? message : ''
}
