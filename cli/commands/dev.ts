import type { Command } from '../command.ts'
import { runAstro, stopped } from '../site/run-astro.ts'
import { checkPort, portOption } from '../site/serve-portal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress dev`: serves the portal from the sources and shows an edit as soon as it is saved. */
export const dev: Command = {
  name: 'dev',
  summary: { en: 'Serve the portal while writing', 'zh-CN': '边写边看门户' },
  positionals: '[workspace]',
  options: [portOption],
  async run(line) {
    await checkPort(line)
    const { root } = openFrom(line, line.positionals[0])
    const status = await runAstro(
      ['dev', '--ignore-lock', '--port', line.values.get('port') ?? '4321'],
      root,
      line,
    )
    // Stopped by Ctrl-C is how it is meant to end.
    return status === 0 || status === stopped ? 0 : 2
  },
}
