import type { Workspace } from '../model/workspace.ts'
import { buildWorkspace } from './build.ts'
import type { PublicView } from './public-view.ts'

/** The workspace that a public view is: the same indexes, over public facts alone. What was left out it cannot know. */
export function publicWorkspace({ facts }: PublicView, today: string): Workspace {
  return buildWorkspace(facts, { today, files: new Set(facts.map(({ path }) => path)), rules: [] })
}
