import { partyLine, roleLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** Roles and who holds them today, for the whole group or for some of its companies. */
export function roleGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('roles', view)
  if (!data) return undefined
  const rows = data.roles.map((role) => ({
    id: role.id,
    cells: [
      [
        line(view.text(role.title)),
        ...(role.description ? [line(view.text(role.description), 'quiet')] : []),
      ],
      (role.holders ?? []).flatMap((holder) => holderLines(holder, view)),
      (role['apart-from'] ?? []).map((id) => roleLine(id, view)),
    ],
  }))
  return [
    {
      id: 'roles',
      title: '',
      columns: [words.registersRole, words.registersHolders, words.registersApart],
      rows,
    },
  ]
}

function holderLines({ name, email, companies = [] }: Holder, view: View): RegisterLine[] {
  const where = companies.map((id) => partyLine(id, view).text)
  return [
    linked(name, `mailto:${email}`),
    line(where.length > 0 ? where.join(view.words.comma) : view.words.registersAllCompanies, 'quiet'),
  ]
}

interface Holder {
  readonly name: string
  readonly email: string
  readonly companies?: readonly string[]
}
