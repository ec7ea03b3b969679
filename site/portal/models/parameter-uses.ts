import { activitiesOf } from '../../render/index.ts'
import { activityLine } from './register-lines.ts'
import { registerData } from './register-page.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Activities whose information is kept for the period of a parameter, and rights that are answered within it. */
export function registerUses(id: string, view: View): Linked[] {
  const activities = activitiesOf(view.workspace).filter(({ retention }) => retention === id)
  const rights = (registerData('rights', view)?.rights ?? []).filter(({ time }) => time === id)
  return [
    ...activities.map((activity) => activityLine(activity, view)),
    ...rights.map((right) => linked(view.text(right.name), `${view.prefix}/registers/rights/#${right.id}`)),
  ]
}
