import { wordsIn } from '../../../linter/index.ts'
import { dataCell, joined, keysCell, partyContact, partyName, textCell } from '../lists/cells.ts'
import { sdkRows } from '../lists/read-rows.ts'
import type { Rendering } from '../context.ts'
import type { SdkRow } from '../lists/rows.ts'
import { listComponent } from '../lists/table.ts'
import type { Cell } from '../lists/table.ts'
import { joints, places } from '../lists/words.ts'

/** `<SdkList apps>`: components of third parties, as the register has them. */
export const sdkList = listComponent<SdkRow>({
  name: 'SdkList',
  register: 'sdks',
  key: 'sdks',
  rows: (props, { workspace }) => sdkRows(workspace, props),
  columns: (props) => [
    ['component', ({ name }) => [name]],
    // A notice about one app does not speak of the others.
    ['apps', ({ apps }, rendering) => keysCell(places, shownOf(apps, props['apps']), rendering)],
    ['provider', providerCell],
    ['use', ({ purpose }, rendering) => textCell(purpose, rendering)],
    ['data', ({ data }, rendering) => dataCell(data, rendering)],
    ['collecting', ({ means }, rendering) => textCell(means, rendering)],
  ],
})

function shownOf(apps: readonly string[], asked: string | undefined): readonly string[] {
  return asked === undefined ? apps : apps.filter((app) => wordsIn(asked).includes(app))
}

/** Who provides it, how to reach them, and where their own notice stands. */
function providerCell({ provider, privacyPolicy }: SdkRow, rendering: Rendering): Cell {
  const { comma, policy } = joints[rendering.language]
  const own: Cell = privacyPolicy === '' ? [] : [{ href: privacyPolicy, text: policy }]
  return joined([[partyName(provider, rendering)], partyContact(provider, rendering), own], comma)
}
