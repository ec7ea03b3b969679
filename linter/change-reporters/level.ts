import type { Change } from '../model/change.ts'

/** How a host marks a change: by what is left to do about it, not by how grave it is. */
export function levelOf({ todo, severity }: Change): 'error' | 'warning' | 'note' {
  return todo.length === 0 ? 'note' : severity
}
