import type { ShownCourse } from '../../../training/model.ts'
import type { RoleChoice } from './learner-form.ts'

/** All courses without their questions, and the roles to choose from. */
export interface Training {
  readonly courses: readonly ShownCourse[]
  readonly roles: readonly RoleChoice[]
}

/** Fetches what there is to learn; nothing where the network or the answer fails. */
export async function fetchTraining(address: string): Promise<Training | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as Training) : undefined
  } catch {
    return undefined
  }
}
