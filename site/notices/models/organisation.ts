import { fieldsOf, localTextOf, textOf } from '../../../linter/index.ts'
import type { Workspace, Locale } from '../../../linter/index.ts'

/** Who publishes the notices, and how to reach them. */
export interface Organisation {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
}

/** The organisation in a reader's language; what is not registered stays empty. */
export function organisationOf(workspace: Workspace, locale: Locale): Organisation {
  const data = fieldsOf(workspace.register('organisation')?.data)
  const contact = fieldsOf(data['contact'])
  return {
    name: localTextOf(data['name'])[locale],
    email: textOf(contact['email']),
    phone: textOf(contact['phone']),
    address: localTextOf(contact['address'])[locale],
  }
}
