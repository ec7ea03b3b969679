import { contactCell, dataCell, partyName, textCell } from '../lists/cells.ts'
import { recipientRows } from '../lists/read-rows.ts'
import type { RecipientRow } from '../lists/rows.ts'
import { columnsNamed, listComponent } from '../lists/table.ts'
import type { Column } from '../lists/table.ts'

/** `<RecipientList relation handlers only ids except columns>`: who receives information, as the register has it. */
export const recipientList = listComponent<RecipientRow>({
  name: 'RecipientList',
  register: 'recipients',
  key: 'recipients',
  rows: (props, { workspace }) => recipientRows(workspace, props),
  columns: (props) => [
    ['recipient', ({ party }, rendering) => [partyName(party, rendering)]],
    ...columnsNamed(props['columns'], columns),
  ],
})

const columns: Readonly<Record<string, Column<RecipientRow>>> = {
  contact: ['contact', ({ contact }, rendering) => contactCell(contact, rendering)],
  purpose: ['purpose', ({ purpose }, rendering) => textCell(purpose, rendering)],
  data: ['received', ({ data }, rendering) => dataCell(data, rendering)],
  means: ['handing', ({ means }, rendering) => textCell(means, rendering)],
}
