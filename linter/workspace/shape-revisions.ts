import type { Revision } from '../model/revision.ts'
import { fieldsOf, listOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/**
 * The revisions in a frontmatter, as authored. None where one of them does not fit its schema: `frontmatter-schema` says
 * so, and what cannot be read can be compared with nothing.
 */
export function revisionsOf(data: Fields): readonly Revision[] {
  const revisions = listOf(data['revisions']).map((item, index) =>
    readRevision(fieldsOf(item), `/revisions/${index}`),
  )
  return revisions.every((revision) => revision !== undefined) ? revisions : []
}

/** MAJOR and MINOR as numbers, because 1.10 comes after 1.9. */
export function versionOf(text: string): readonly [major: number, minor: number] | undefined {
  const parts = /^(\d{1,9})\.(\d{1,9})$/.exec(text)
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined
}

function readRevision(fields: Fields, pointer: string): Revision | undefined {
  const version = textOf(fields['version'])
  const [date, effective] = [textOf(fields['date']), textOf(fields['effective'])]
  const numbers = versionOf(version)
  const approvals = listOf(fields['approvals']).map((item, index) => ({
    role: textOf(fieldsOf(item)['role']),
    date: textOf(fieldsOf(item)['date']),
    pointer: `${pointer}/approvals/${index}`,
  }))
  if (!numbers || ![date, effective, ...approvals.map((one) => one.date)].every(isDate)) return undefined
  const [major, minor] = numbers
  return { version, major, minor, date, effective, approvals, pointer }
}

// ISO dates compare as text; whether the day exists is for the schema to say.
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)
