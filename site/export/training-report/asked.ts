import { fieldsOf, listOf, stringsOf, textOf } from '../../../linter/index.ts'
import type { Facts, Workspace } from '../../../linter/index.ts'

/** A course or a document that a company asks of the people in some roles. */
export interface Asked {
  readonly kind: 'course' | 'document'
  readonly id: string
  /** Version in force, and its MAJOR. */
  readonly version: string
  readonly major: number
  /** ISO date on which this MAJOR came into force; what came before it no longer counts. */
  readonly since: string
  /** ISO 8601 durations, `''` where none is declared. */
  readonly due: string
  readonly renew: string
  readonly roles: readonly string[]
}

/** Everything that is asked of anybody today: courses first, then documents that require acknowledgement. */
export function askedOf(workspace: Workspace): readonly Asked[] {
  const courses = [...workspace.courses.values()].flatMap(({ facts, audience, due, renew }) =>
    asked('course', facts, { roles: audience, due, renew }, workspace.today),
  )
  const documents = [...workspace.documents.values()].flatMap((facts) => {
    const { required, due, renew } = fieldsOf(facts.data['acknowledgement'])
    const terms = { roles: stringsOf(facts.data['audience']), due: textOf(due), renew: textOf(renew) }
    return facts.kind === 'document' && required === true
      ? asked('document', facts, terms, workspace.today)
      : []
  })
  return [...courses, ...documents]
}

/** Nothing where the text is no approved one that is in force: nobody can be held to a draft. */
function asked(kind: Asked['kind'], { nameId, data }: Facts, terms: Terms, today: string): Asked[] {
  if (textOf(data['status']) !== 'approved') return []
  const inForce = listOf(data['revisions'])
    .map((revision) => ({
      version: textOf(fieldsOf(revision)['version']),
      effective: textOf(fieldsOf(revision)['effective']),
    }))
    .filter(({ effective }) => effective !== '' && effective <= today)
  const version = inForce[0]?.version
  const major = majorOf(version ?? '')
  if (version === undefined || major === undefined) return []
  const since = inForce.findLast((revision) => majorOf(revision.version) === major)?.effective ?? ''
  return [{ kind, id: nameId, version, major, since, ...terms }]
}

/** The MAJOR of a version; a new one must be learned again. */
export function majorOf(version: string): number | undefined {
  const [, major] = /^(\d{1,9})\.\d{1,9}$/.exec(version) ?? []
  return major === undefined ? undefined : Number(major)
}

type Terms = Pick<Asked, 'roles' | 'due' | 'renew'>
