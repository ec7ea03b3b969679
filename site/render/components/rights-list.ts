import { contactCell, lawsCell, parameterCell, textCell } from '../lists/cells.ts'
import { rightRows } from '../lists/read-rows.ts'
import type { RightRow } from '../lists/rows.ts'
import { columnsNamed, listComponent } from '../lists/table.ts'
import type { Column } from '../lists/table.ts'

/** `<RightsList ids columns>`: the rights of individuals and how to use them, as the register has them. */
export const rightsList = listComponent<RightRow>({
  name: 'RightsList',
  register: 'rights',
  key: 'rights',
  rows: (props, { workspace }) => rightRows(workspace, props),
  columns: (props) => [
    ['right', ({ name }, rendering) => textCell(name, rendering)],
    ...columnsNamed(props['columns'], columns),
  ],
})

const columns: Readonly<Record<string, Column<RightRow>>> = {
  how: ['how', ({ how }, rendering) => textCell(how, rendering)],
  time: ['time', ({ time }) => parameterCell(time)],
  laws: ['laws', ({ laws }, rendering) => lawsCell(laws, rendering)],
  contact: ['contact', ({ contact }, rendering) => contactCell(contact, rendering)],
}
