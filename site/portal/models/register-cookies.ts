import { partyLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup } from './register-page.ts'
import type { View } from './view.ts'

/** Cookies of our web sites. */
export function cookieGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('cookies', view)
  if (!data) return undefined
  const rows = data.cookies.map((cookie) => ({
    id: cookie.id,
    cells: [
      [line(cookie.name), line(words.registersCookieKinds[cookie.category], 'quiet')],
      cookie.sites.map((site) => line(words.registersSiteNames[site])),
      [partyLine(cookie.setter, view)],
      [line(view.text(cookie.purpose))],
      [line(view.text(cookie.expiry))],
    ],
  }))
  const columns = [
    words.registersCookie,
    words.registersSites,
    words.registersSetter,
    words.registersPurpose,
    words.registersExpiry,
  ]
  return [{ id: 'cookies', title: '', columns, rows }]
}
