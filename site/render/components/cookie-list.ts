import { keysCell, partyName, textCell } from '../lists/cells.ts'
import { cookieRows } from '../lists/read-rows.ts'
import type { CookieRow } from '../lists/rows.ts'
import { listComponent } from '../lists/table.ts'
import { categories, places } from '../lists/words.ts'

/** `<CookieList sites>`: cookies of our web sites, as the register has them. */
export const cookieList = listComponent<CookieRow>({
  name: 'CookieList',
  register: 'cookies',
  key: 'cookies',
  rows: (props, { workspace }) => cookieRows(workspace, props),
  columns: () => [
    ['cookie', ({ name }) => [name]],
    ['sites', ({ sites }, rendering) => keysCell(places, sites, rendering)],
    ['setter', ({ setter }, rendering) => [partyName(setter, rendering)]],
    ['use', ({ purpose }, rendering) => textCell(purpose, rendering)],
    ['category', ({ category }, rendering) => keysCell(categories, [category], rendering)],
    ['expiry', ({ expiry }, rendering) => textCell(expiry, rendering)],
  ],
})
