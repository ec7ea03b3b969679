import type { Page } from 'playwright-core'
import type { Question } from '../../linter/index.ts'
import { answerFor, courseAddress } from './course.ts'
import type { Aim } from './course.ts'
import { answerByKeyboard, goOnByKeyboard } from './keyboard.ts'

/** Opens the test and begins an attempt. */
export async function beginTest(page: Page, portal: string, course = courseAddress): Promise<void> {
  await page.goto(`${portal}${course}test/`)
  await page.getByRole('button', { name: /开始测验|再考一次/ }).click()
  await page.locator('[data-question] .question-place').first().waitFor()
}

/** The question that is asked now. */
export async function askedQuestion(page: Page, questions: ReadonlyMap<string, Question>): Promise<Question> {
  await page.locator('[data-question] .question-form').first().waitFor()
  const id = await page.locator('[data-question]').getAttribute('data-question')
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`Nobody wrote the question ${id}`)
  return question
}

/** Answers the question on the screen and goes on; a kind that cannot come out so is answered wrong. */
export async function answerAndGoOn(page: Page, question: Question, aim: Aim): Promise<void> {
  await answerByKeyboard(page, question, answerFor(question, aim) ?? answerFor(question, 'wrong') ?? '')
  await page.locator('.feedback .outcome').waitFor()
  await goOnByKeyboard(page)
}

/** Takes the rest of the attempt to its result. */
export async function takeTest(
  page: Page,
  questions: ReadonlyMap<string, Question>,
  aim: Aim,
): Promise<readonly string[]> {
  const asked: string[] = []
  const result = page.locator('h2.outcome')
  while ((await result.count()) === 0) {
    const question = await askedQuestion(page, questions)
    asked.push(question.id)
    await answerAndGoOn(page, question, aim)
    // Either the next question is there or the result.
    await page.waitForFunction(
      (id) =>
        document.querySelector('h2.outcome') !== null ||
        document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] !== id,
      question.id,
    )
  }
  return asked
}
