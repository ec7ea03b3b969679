import type { ContentsItem } from '../../render/index.ts'
import type { Counted } from './home.ts'
import type { PageOf } from './page.ts'
import { cookieGroups } from './register-cookies.ts'
import { exceptionGroups } from './register-exceptions.ts'
import { organisationGroups } from './register-organisation.ts'
import { registerNames } from './register-page.ts'
import type { RegisterGroup, RegisterName } from './register-page.ts'
import { partyGroups } from './register-parties.ts'
import { processingGroups } from './register-processing.ts'
import { questionGroups } from './register-questions.ts'
import { recipientGroups } from './register-recipients.ts'
import { rightGroups } from './register-rights.ts'
import { roleGroups } from './register-roles.ts'
import { sdkGroups } from './register-sdks.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** One register. */
export interface RegisterPage {
  readonly name: RegisterName
  readonly title: string
  readonly lead: string
  /** Why nothing is shown, where that is so. */
  readonly notice: string
  readonly groups: readonly RegisterGroup[]
  readonly contents: readonly ContentsItem[]
}

const groupsOf: Readonly<Record<RegisterName, (view: View) => RegisterGroup[] | undefined>> = {
  processing: processingGroups,
  recipients: recipientGroups,
  sdks: sdkGroups,
  cookies: cookieGroups,
  rights: rightGroups,
  parties: partyGroups,
  organisation: organisationGroups,
  roles: roleGroups,
  exceptions: exceptionGroups,
  questions: questionGroups,
}

/** The list of all registers. */
export function registerListPages(view: View): PageOf<{ readonly registers: readonly Counted[] }>[] {
  const { words, prefix } = view
  const registers = registerNames.map((name) => ({
    ...linked(words.registersTitles[name], `${prefix}/registers/${name}/`),
    count: (groupsOf[name](view) ?? []).reduce((sum, { rows }) => sum + rows.length, 0),
  }))
  const parameters = {
    ...linked(words.parameters, `${prefix}/parameters/`),
    count: view.workspace.parameters.size,
  }
  return [
    {
      path: '/registers/',
      title: words.registers,
      description: words.registersLead,
      model: { registers: [...registers, parameters] },
    },
  ]
}

/** One page for each register. */
export function registerPages(view: View): PageOf<RegisterPage>[] {
  return registerNames.map((name) => {
    const { registersTitles, registersLeads } = view.words
    const [title, lead] = [registersTitles[name], registersLeads[name]]
    return {
      path: `/registers/${name}/`,
      params: { id: name },
      title,
      description: lead,
      model: { name, title, lead, ...contentOf(name, view) },
    }
  })
}

function contentOf(name: RegisterName, view: View): Pick<RegisterPage, 'notice' | 'groups' | 'contents'> {
  const { words, workspace } = view
  const groups = groupsOf[name](view)
  // A company that keeps no such register has nothing to mend.
  const isThere = workspace.register(files[name] ?? name) !== undefined
  if (!groups && isThere) return { notice: words.registersRefused, groups: [], contents: [] }
  const filled = (groups ?? []).filter(({ rows }) => rows.length > 0)
  const titled = filled.filter(({ title }) => title !== '')
  return {
    notice: filled.length === 0 ? words.registersEmpty : '',
    groups: filled,
    contents: titled.map(({ id, title }) => ({ depth: 2, text: title, anchor: id })),
  }
}

/** Names of files that are not those of their pages. */
const files: Readonly<Partial<Record<RegisterName, string>>> = { questions: 'open-questions' }
