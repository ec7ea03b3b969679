import { askGit } from '../../linter/index.ts'
import type { GitAnswer } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import { gitRefusals } from './git-refusals.ts'

/** Asks git about the repository of a folder, as `askGit` does; without git the command cannot run. */
export function git(folder: string, args: readonly string[], input = ''): GitAnswer {
  const answer = askGit(folder, args, input)
  if (answer.missing) throw new CannotRun(gitRefusals.noGit(answer.error))
  return answer
}

/** The first line that git answered, or nothing where it could not. */
export function gitLine(folder: string, args: readonly string[]): string | undefined {
  const { ok, out } = git(folder, args)
  return ok ? out.toString().split('\n', 1)[0] : undefined
}
