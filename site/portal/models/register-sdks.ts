import { dataLines, partyLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** Third-party components of our apps and devices. */
export function sdkGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('sdks', view)
  if (!data) return undefined
  const rows = data.sdks.map((sdk) => ({
    id: sdk.id,
    cells: [
      [line(sdk.name), partyLine(sdk.provider, view)],
      sdk.apps.map((app) => line(words.registersAppNames[app] ?? app)),
      [line(view.text(sdk.purpose)), line(view.text(sdk.means), 'quiet')],
      dataLines(sdk.data, view),
      [linked(sdk['privacy-policy'], sdk['privacy-policy'])],
    ],
  }))
  const columns = [
    words.registersComponent,
    words.registersApps,
    words.registersPurpose,
    words.registersData,
    words.registersPolicy,
  ]
  return [{ id: 'sdks', title: '', columns, rows }]
}
