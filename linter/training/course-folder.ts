import type { Facts } from '../model/facts.ts'

/** The folder of a course or lesson: `training/basics/01-why.mdx` → `training/basics`. */
export function courseFolder({ path }: Facts): string {
  return path.split('/').slice(0, -1).join('/')
}
