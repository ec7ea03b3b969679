import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { listedRows } from './listed-rows.ts'
import { stringsOf } from './shape.ts'
import type { Fields } from './shape.ts'

/**
 * The activities that the lists of a notice show, each once. One without such lists speaks for the companies that its
 * frontmatter names, or else for all.
 */
export function shownActivities({ components, data }: Facts, workspace: Registered): readonly Fields[] {
  const activities = listedRows('ProcessingList', {}, workspace)
  const lists = components.filter(({ name }) => name === 'ProcessingList')
  if (lists.length === 0) {
    const named = stringsOf(data['parties'])
    const theirs = activities.filter(({ handlers }) => stringsOf(handlers).some((id) => named.includes(id)))
    return theirs.length > 0 ? theirs : activities
  }
  const shown = new Set(lists.flatMap(({ props }) => listedRows('ProcessingList', props, workspace)))
  return activities.filter((activity) => shown.has(activity))
}

type Registered = Pick<Workspace, 'register'>
