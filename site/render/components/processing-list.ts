import type { Rendering } from '../context.ts'
import { dataCell, joined, keysCell, lawsCell, parameterCell, partyName, textCell } from '../lists/cells.ts'
import { activityRows } from '../lists/read-rows.ts'
import type { ActivityRow } from '../lists/rows.ts'
import { columnsNamed, listComponent } from '../lists/table.ts'
import type { Cell, Column } from '../lists/table.ts'
import { grounds, joints, routes, wordsOf } from '../lists/words.ts'

/** `<ProcessingList handlers ids except only columns>`: processing activities as the register has them. */
export const processingList = listComponent<ActivityRow>({
  name: 'ProcessingList',
  register: 'processing',
  key: 'activities',
  rows: (props, { workspace }) => activityRows(workspace, props),
  columns: (props) => [
    ['activity', ({ name }, rendering) => textCell(name, rendering)],
    ...columnsNamed(props['columns'], columns),
  ],
})

const columns: Readonly<Record<string, Column<ActivityRow>>> = {
  purposes: ['purposes', ({ purposes }, rendering) => textCell(purposes, rendering)],
  data: ['data', ({ data }, rendering) => dataCell(data, rendering)],
  subjects: ['subjects', ({ subjects }, rendering) => textCell(subjects, rendering)],
  means: ['means', ({ means }, rendering) => textCell(means, rendering)],
  'legal-basis': ['legal-basis', groundCell],
  'gdpr-basis': ['gdpr-basis', ({ gdprGround }, rendering) => textCell(gdprGround, rendering)],
  consequence: ['consequence', ({ consequence }, rendering) => textCell(consequence, rendering)],
  retention: ['retention', ({ retention }) => parameterCell(retention)],
  'retention-from': ['retention-from', ({ retentionFrom }, rendering) => textCell(retentionFrom, rendering)],
  necessity: ['necessity', ({ necessity }, rendering) => textCell(necessity, rendering)],
  recipients: ['recipients', recipientsCell],
  'cross-border': [
    'cross-border',
    ({ crossBorder }, rendering) => keysCell(routes, [crossBorder], rendering),
  ],
}

/** The ground in words, with the articles from which it follows. Sensitive information needs a consent of its own. */
function groundCell({ ground, groundNote, laws, sensitive }: ActivityRow, rendering: Rendering): Cell {
  const { language } = rendering
  const key = ground === 'consent' && sensitive ? 'separate-consent' : ground
  const words = groundNote?.[language] ?? wordsOf(grounds, key, language)
  const { open, close } = joints[language]
  return laws.length === 0 ? [words] : [words, open, ...lawsCell(laws, rendering), close]
}

function recipientsCell({ recipients }: ActivityRow, rendering: Rendering): Cell {
  const { and, none } = joints[rendering.language]
  return recipients.length === 0
    ? [none]
    : joined(
        recipients.map((id) => [partyName(id, rendering)]),
        and,
      )
}
