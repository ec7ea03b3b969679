import type { SchemaTypes } from '../../schema/index.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Answer, AskedKind } from './model.ts'
import { sha256 } from './sha256.ts'

/** One xAPI 1.0.3 statement, as it stands in a receipt. */
export type Statement = Receipt['statements'][number]

/** A question by its id and how it is answered. */
export interface AnsweredKind {
  readonly id: string
  readonly kind: AskedKind
}

/**
 * A receipt as xAPI statements: each answer, the outcome of the test, each decision on a text. They say what the receipt
 * says and nothing else, so whoever checks one makes them again and compares.
 */
export async function statementsOf(
  parts: StatedParts,
  questions: readonly AnsweredKind[],
): Promise<Statement[]> {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]))
  const said = [
    ...(parts.course ? courseStatements(parts.course, parts, kinds) : []),
    ...parts.acknowledgements.map((one) => decisionStatement(one, parts)),
  ]
  const { issued, learner, source, course, acknowledgements } = parts
  const whole = await sha256(canonicalJson({ issued, learner, source, course, acknowledgements }))
  const actor = { objectType: 'Agent', account: { homePage: source.portal, name: learner.staff } }
  return Promise.all(
    said.map(async (statement, index) => ({
      id: uuidOf(await sha256(`${whole} ${index}`)),
      actor,
      ...statement,
    })),
  )
}

function courseStatements(
  course: StatedCourse,
  { source }: StatedParts,
  kinds: ReadonlyMap<string, AskedKind>,
): Statement[] {
  const home = `${source.portal}/training/${course.id}/`
  const parent = { contextActivities: { parent: [activity(home, courseType)] } }
  const answered = course.answers.map(({ question, answer }) => ({
    verb: verbs.answered,
    object: interaction(`${home}#${question}`, kinds.get(question)),
    result: { response: responseOf(kinds.get(question), answer) },
    context: { ...parent, language: course.language },
    timestamp: course.completed,
  }))
  const outcome = {
    verb: course.passed ? verbs.passed : verbs.failed,
    object: activity(home, courseType),
    result: { score: { scaled: course.score }, success: course.passed, completion: true },
    context: {
      language: course.language,
      extensions: extensions({
        ...{ version: course.version, sha256: course.hash, language: course.language },
        ...{ revision: source.revision, modified: source.modified },
        ...{ attempt: course.attempt, seed: course.seed, 'tested-out': course['tested-out'] },
      }),
    },
    timestamp: course.completed,
  }
  return [...answered, outcome]
}

function decisionStatement(one: StatedDecision, { source }: StatedParts): Statement {
  return {
    verb: one.decision === 'accepted' ? verbs.acknowledged : verbs.declined,
    object: activity(`${source.portal}/documents/${one.document}/`, documentType),
    // The words that were agreed to or not; why not is for people, not for a record store.
    result: { response: one.statement, success: one.decision === 'accepted' },
    context: {
      language: one.language,
      extensions: extensions({
        ...{ version: one.version, sha256: one.hash, language: one.language },
        ...{ revision: source.revision, modified: source.modified },
      }),
    },
    timestamp: one.at,
  }
}

/** An answer in the writing of xAPI, which takes letters apart. */
function responseOf(kind: AskedKind | undefined, answer: Answer): string {
  const letters = [...answer]
  switch (kind) {
    case 'matching':
      return letters.flatMap((letter, row) => (letter === '-' ? [] : [`${row + 1}[.]${letter}`])).join('[,]')
    case 'scenario':
      return letters.map((letter, step) => `${step + 1}[.]${letter}`).join('[,]')
    case 'multiple':
    case 'ordering':
      return letters.join('[,]')
    default:
      return answer
  }
}

function interaction(id: string, kind: AskedKind | undefined): Statement {
  const interactionType = kind === undefined ? 'other' : interactionTypes[kind]
  return { id, definition: { type: questionType, interactionType } }
}

function activity(id: string, type: string): Statement {
  return { id, definition: { type } }
}

function extensions(values: Readonly<Record<string, unknown>>): Statement {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${ownTerms}${name}`, value]))
}

/** The first half of a digest as a UUID: a statement that is imported twice is then known as the same. */
function uuidOf(digest: string): string {
  const [, one, two, three, four, five] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest) ?? []
  return `${one}-${two}-5${three}-a${four}-${five}`
}

// True and false are asked as two choices with letters, and recorded as what they are.
const interactionTypes: Readonly<Record<AskedKind, string>> = {
  single: 'choice',
  multiple: 'choice',
  'true-false': 'choice',
  ordering: 'sequencing',
  matching: 'matching',
  'fill-in': 'fill-in',
  scenario: 'performance',
}

const verb = (id: string, en: string, zh: string): Statement => ({ id, display: { en, 'zh-CN': zh } })
const verbs = {
  answered: verb('http://adlnet.gov/expapi/verbs/answered', 'answered', '作答'),
  passed: verb('http://adlnet.gov/expapi/verbs/passed', 'passed', '通过'),
  failed: verb('http://adlnet.gov/expapi/verbs/failed', 'failed', '未通过'),
  acknowledged: verb('http://activitystrea.ms/schema/1.0/acknowledge', 'acknowledged', '确认'),
  declined: verb('http://activitystrea.ms/schema/1.0/reject', 'rejected', '拒绝'),
}

const courseType = 'http://adlnet.gov/expapi/activities/course'
const questionType = 'http://adlnet.gov/expapi/activities/cmi.interaction'
const documentType = 'http://id.tincanapi.com/activitytype/document'
const ownTerms = 'https://policypress.example/xapi/'

type Receipt = SchemaTypes['output/receipt']
type StatedParts = Pick<Receipt, 'issued' | 'learner' | 'source' | 'course' | 'acknowledgements'>
type StatedCourse = NonNullable<Receipt['course']>
type StatedDecision = Receipt['acknowledgements'][number]
