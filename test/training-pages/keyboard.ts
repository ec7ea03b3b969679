import type { Page } from 'playwright-core'
import type { Question } from '../../linter/index.ts'

/** Presses Tab until an element that fits has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${selector}`)
}

/** Answers the question on the screen by keyboard alone and hands it in; of a scenario every step. */
export async function answerByKeyboard(page: Page, question: Question, answer: string): Promise<void> {
  if (question.kind === 'scenario') {
    for (const [at, letter] of [...answer].entries()) {
      await page.locator('.question-form').nth(at).waitFor()
      await choose(page, '.question-form:last-of-type', letter)
      await handIn(page)
      if (at + 1 < answer.length) await goOnByKeyboard(page)
    }
    return
  }
  await page.locator('.question-form').waitFor()
  await fill(page, question, answer)
  await handIn(page)
}

/** Goes on to what comes next, by keyboard. */
export async function goOnByKeyboard(page: Page): Promise<void> {
  await tabTo(page, '[data-question] button.button:not(.quiet)')
  await page.keyboard.press('Enter')
}

async function handIn(page: Page): Promise<void> {
  await tabTo(page, 'button[type=submit]')
  await page.keyboard.press('Enter')
}

async function fill(page: Page, { kind, rows }: Question, answer: string): Promise<void> {
  switch (kind) {
    case 'multiple':
      for (const letter of answer) {
        await tabTo(page, `input[value="${letter}"]`)
        await page.keyboard.press('Space')
      }
      return
    case 'ordering':
      return order(page, answer)
    case 'matching':
      for (let row = 0; row < rows.length; row++) {
        await tabTo(page, `.match:nth-child(${row + 1}) select`)
        await pick(page, answer[row] ?? '')
      }
      return
    case 'fill-in':
      await tabTo(page, 'input[type=text]')
      await page.keyboard.type(answer)
      return
    default:
      return choose(page, '.question-form', answer)
  }
}

/** Radio buttons: Tab comes to the group, arrows move in it. */
async function choose(page: Page, form: string, letter: string): Promise<void> {
  await tabTo(page, `${form} input[type=radio]`)
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 30; presses++) {
    const isChosen = await page.evaluate(
      (wanted) => (document.activeElement as HTMLInputElement).value === wanted,
      letter,
    )
    if (isChosen) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No arrow reaches ${letter}`)
}

/** Moves each item up to its place, the first one first. */
async function order(page: Page, wanted: string): Promise<void> {
  for (const [place, letter] of [...wanted].entries()) {
    for (let moves = 0; moves < wanted.length; moves++) {
      const at = await page.evaluate(
        (one) =>
          [...document.querySelectorAll('.ordering > li')].findIndex(
            (item) => (item as HTMLElement).dataset['letter'] === one,
          ),
        letter,
      )
      if (at === place) break
      await page.locator('legend').focus()
      await tabTo(page, `.ordering > li[data-letter="${letter}"] [data-step="-1"]`)
      await page.keyboard.press('Enter')
    }
  }
}

async function pick(page: Page, letter: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const value = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)
    if (value === letter) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No arrow picks ${letter}`)
}
