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
  const subjects = [after.name[language]]
  return [
    ...told('new-recipient', 'removed-recipient', [
      { ids: before.recipients, names: recipientNames(from, language) },
      { ids: after.recipients, names: recipientNames(to, language) },
    ]),
    ...told('handler', 'handler', [
      { ids: before.handlers, names: handlerNames(from, language) },
      { ids: after.handlers, names: handlerNames(to, language) },
    ]),
  ]

  function told(ofNew: DataLabel, ofOld: DataLabel, [old, now]: readonly [Named, Named]): Finding[] {
    const { added, removed } = differences(namesIn(old), namesIn(now))
    const came = joinWords(
      added.filter((name) => !isOnlyIn(now, old, name)),
      language,
    )
    const went = joinWords(
      removed.filter((name) => !isOnlyIn(old, now, name)),
      language,
    )
    return [
      ...(came === '' ? [] : [{ label: ofNew, direction: worseIf(true), subjects, after: came }]),
      ...(went === '' ? [] : [{ label: ofOld, direction: worseIf(false), subjects, before: went }]),
    ]
  }
}

/** Parties that an activity names, and the names of all that the version tells of. */
interface Named {
  readonly ids: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

function namesIn({ ids, names }: Named): string[] {
  return ids.map((id) => names.get(id) ?? id)
}

function isOnlyIn(one: Named, other: Named, name: string): boolean {
  return [...one.names.values()].includes(name) && ![...other.names.values()].includes(name)
}

function recipientNames({ recipients }: AuthoredNoticeData, language: Locale): Named['names'] {
  return new Map(recipients.map(({ party, name }) => [party, name[language]]))
}

function handlerNames({ handlers }: AuthoredNoticeData, language: Locale): Named['names'] {
  return new Map(handlers.map(({ id, name }) => [id, name[language]]))
}
