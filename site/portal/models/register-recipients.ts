import { activitiesOf } from '../../render/index.ts'
import { activityLine, contactLines, dataLines, partyLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** Recipients by the footing on which they receive, each with the activities that name it. */
export function recipientGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('recipients', view)
  if (!data) return undefined
  return [...Map.groupBy(data.recipients, ({ relation }) => relation)].map(([relation, recipients]) => ({
    id: relation,
    title: words.registersRelations[relation],
    columns: [
      words.flowRecipients,
      words.registersPurpose,
      words.registersData,
      words.registersContact,
      words.registersActivities,
    ],
    rows: recipients.map((recipient) => ({
      id: recipient.id,
      cells: [
        [partyLine(recipient.party, view)],
        [line(view.text(recipient.purpose)), line(view.text(recipient.means), 'quiet')],
        dataLines(recipient.data, view),
        contactLines(recipient.contact, view),
        activityLines(recipient.party, view),
      ],
    })),
  }))
}

/** The activities that name a recipient; where there are many, their number, since the activities name it themselves. */
function activityLines(party: string, view: View): RegisterLine[] {
  const activities = activitiesOf(view.workspace).filter(({ recipients }) => recipients.includes(party))
  if (activities.length <= 6) return activities.map((activity) => activityLine(activity, view))
  return [linked(view.words.registersCount(activities.length), `${view.prefix}/registers/processing/`)]
}
