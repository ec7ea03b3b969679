import type { Locale } from '../../../linter/index.ts'
import type { AuthoredNoticeData } from '../../../schema/index.ts'
import type { DataLabel } from '../model.ts'
import { worseIf } from './finding.ts'
import type { Compared, Finding } from './finding.ts'
import { differences } from './matched.ts'
import { joinWords } from './words.ts'

type Activity = AuthoredNoticeData['activities'][number]

/** Names of all parties that two versions tell of: id → name. */
export interface PartyNames {
  readonly recipients: readonly [before: Names, after: Names]
  readonly handlers: readonly [before: Names, after: Names]
}

/** The names of the parties of both versions. */
export function partyNames({ from, to, language }: Compared): PartyNames {
  return {
    recipients: [recipientNames(from, language), recipientNames(to, language)],
    handlers: [handlerNames(from, language), handlerNames(to, language)],
  }
}

/**
 * Parties that an activity names now or does not name any more. One that is new to the whole notice is told once, with
 * its own row, and not for each activity.
 */
export function partyChanges(
  [before, after]: readonly [Activity, Activity],
  { recipients, handlers }: PartyNames,
  language: Locale,
): Finding[] {
  const subjects = [after.name[language]]
  return [
    ...told('new-recipient', 'removed-recipient', [before.recipients, after.recipients], recipients),
    ...told('handler', 'handler', [before.handlers, after.handlers], handlers),
  ]

  function told(
    ofNew: DataLabel,
    ofOld: DataLabel,
    ids: readonly [before: readonly string[], after: readonly string[]],
    [old, now]: PartyNames['recipients'],
  ): Finding[] {
    const { added, removed } = differences(
      ids[0].map((id) => old.byId.get(id) ?? id),
      ids[1].map((id) => now.byId.get(id) ?? id),
    )
    const came = added.filter((name) => !now.all.has(name) || old.all.has(name))
    const went = removed.filter((name) => !old.all.has(name) || now.all.has(name))
    const words = (names: readonly string[]): string => joinWords(names, language)
    return [
      ...(came.length > 0 ? [{ label: ofNew, direction: worseIf(true), subjects, after: words(came) }] : []),
      ...(went.length > 0
        ? [{ label: ofOld, direction: worseIf(false), subjects, before: words(went) }]
        : []),
    ]
  }
}

interface Names {
  readonly byId: ReadonlyMap<string, string>
  readonly all: ReadonlySet<string>
}

function namesOf(entries: readonly (readonly [id: string, name: string])[]): Names {
  return { byId: new Map(entries), all: new Set(entries.map(([, name]) => name)) }
}

function recipientNames({ recipients }: AuthoredNoticeData, language: Locale): Names {
  return namesOf(recipients.map(({ party, name }) => [party, name[language]]))
}

function handlerNames({ handlers }: AuthoredNoticeData, language: Locale): Names {
  return namesOf(handlers.map(({ id, name }) => [id, name[language]]))
}
