import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { stringsOf } from './shape.ts'

/** Control → lessons that teach it or ask about it, each as `course/lesson`. */
export function lessonsByControl(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const lessons = new Map<string, string[]>()
  for (const lesson of workspace.facts.filter(({ kind }) => kind === 'lesson')) {
    for (const control of controlsOf(lesson)) {
      lessons.set(control, [...(lessons.get(control) ?? []), `${courseOf(lesson)}/${lesson.nameId}`])
    }
  }
  return lessons
}

function controlsOf({ data, components }: Facts): ReadonlySet<string> {
  const asked = components
    .filter(({ name }) => name === 'Question')
    .flatMap(({ props }) => (props['controls'] ?? '').split(/\s+/).filter(Boolean))
  return new Set([...stringsOf(data['controls']), ...asked])
}

/** The folder that the lesson lies in: `training/basics/01-why.mdx` → `basics`. */
function courseOf({ path }: Facts): string {
  return path.split('/').at(-2) ?? ''
}
