import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import type { DataLabel } from '../model.ts'
import { worseIf } from './finding.ts'
import type { Compared, Finding } from './finding.ts'
import { differences } from './matched.ts'
import { joinWords } from './words.ts'

type Activity = AuthoredNoticeData['activities'][number]

/**
 * Parties that an activity names now or does not name any more. One that is new to the whole notice is told once, with
 * its own row, and not for each activity.
 */
export function partyChanges([before, after]: readonly [Activity, Activity], compared: Compared): Finding[] {
  const { from, to, language } = compared
  const name = after.name[language]
  const receivers = differences(before.recipients, after.recipients)
  const handlers = differences(before.handlers, after.handlers)
  const [oldReceivers, newReceivers] = [recipientNames(from, language), recipientNames(to, language)]
  const [oldHandlers, newHandlers] = [handlerNames(from, language), handlerNames(to, language)]
  return [
    ...told('new-recipient', receivers.added, newReceivers, oldReceivers),
    ...told('removed-recipient', receivers.removed, oldReceivers, newReceivers),
    ...told('handler', handlers.added, newHandlers, oldHandlers),
    ...told('handler', handlers.removed, oldHandlers, newHandlers),
  ]

  function told(label: DataLabel, ids: readonly string[], own: Names, other: Names): Finding[] {
    const rest = ids.filter((id) => !own.has(id) || other.has(id))
    if (rest.length === 0) return []
    const isNew = own === newReceivers || own === newHandlers
    const words = joinWords(
      rest.map((id) => own.get(id) ?? id),
      language,
    )
    return [
      {
        ...{ label, direction: worseIf(isNew), subjects: [name] },
        ...(isNew ? { after: words } : { before: words }),
      },
    ]
  }
}

type Names = ReadonlyMap<string, string>

function recipientNames({ recipients }: AuthoredNoticeData, language: Locale): Names {
  return new Map(recipients.map(({ party, name }) => [party, name[language]]))
}

function handlerNames({ handlers }: AuthoredNoticeData, language: Locale): Names {
  return new Map(handlers.map(({ id, name }) => [id, name[language]]))
}
