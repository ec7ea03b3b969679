import type { Command } from '../command.ts'

/**
 * Every command by its name, in the order of the help. Each is loaded when it is asked for: together they bring half
 * of the project, and `lint` would start in 0.65 s in place of 0.4 s.
 */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./init.ts')).init],
  ['lint', async () => (await import('./lint.ts')).lint],
  ['diff', async () => (await import('./diff.ts')).diff],
  ['as-of', async () => (await import('./as-of.ts')).asOf],
  ['coverage', async () => (await import('./coverage.ts')).coverage],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['rules', async () => (await import('./rules.ts')).rulesCommand],
  ['schema', async () => (await import('./schema.ts')).schema],
  ['publish', async () => (await import('./publish.ts')).publish],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['training', async () => (await import('./training.ts')).training],
  ['build', async () => (await import('./build.ts')).build],
  ['start', async () => (await import('./start.ts')).start],
  ['dev', async () => (await import('./dev.ts')).dev],
  ['preview', async () => (await import('./preview.ts')).preview],
])
