import { partsOf } from './answers.ts'
import type { AnsweredQuestion } from './answers.ts'
import type { Answer, Judgement, OpenPart, Part, Verdict } from './model.ts'
import { outcomeOf, pointsOf } from './scoring.ts'

/** A question as far as judging it needs it. */
export interface JudgedQuestion extends AnsweredQuestion {
  /** Where a scenario starts. */
  readonly start?: { readonly id: string }
}

/**
 * Judges an answer. What is right comes through `open`, whether from the text of the course or from its sealed key, so
 * that the page and the check of a receipt cannot differ. An answer to a scenario may stop on the way: then `next`
 * names the step that is to be decided.
 */
export async function judge(question: JudgedQuestion, answer: Answer, open: OpenPart): Promise<Judgement> {
  if (question.kind === 'scenario') return judgeScenario(question, answer, open)
  const parts = await Promise.all(
    partsOf(question, answer).map(async (part) => ({ part, verdict: await verdictOn(part, open) })),
  )
  return judgementOf(question, parts)
}

async function judgeScenario(question: JudgedQuestion, answer: Answer, open: OpenPart): Promise<Judgement> {
  const parts: { part: Part; verdict: Verdict }[] = []
  const decided = new Set<string>()
  let step = question.start?.id
  for (const letter of answer) {
    if (step === undefined) break
    const part = `${step}.${letter}`
    const verdict = await verdictOn(part, open)
    parts.push({ part, verdict })
    decided.add(step)
    // Nobody decides a step twice: a way that leads back ends there, or it would never end.
    step = verdict.next === undefined || decided.has(verdict.next) ? undefined : verdict.next
  }
  if (step === undefined) return judgementOf(question, parts)
  // The open decision counts as wrong, so that it never pays to stop after a right one.
  const undecided = { part: `${step}.`, verdict: nothingSaid }
  return { ...judgementOf(question, [...parts, undecided]), parts, next: step }
}

/** What nobody foresaw is wrong; a question may say something about that too. */
async function verdictOn(part: Part, open: OpenPart): Promise<Verdict> {
  return (await open(part)) ?? (await open(anything)) ?? nothingSaid
}

function judgementOf({ kind }: JudgedQuestion, parts: Judgement['parts']): Judgement {
  const score = pointsOf(kind, parts)
  return { score, outcome: outcomeOf(score), parts }
}

const anything: Part = '*'
const nothingSaid: Verdict = { right: false, feedback: '' }
