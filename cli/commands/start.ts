import type { Command } from '../command.ts'
import { buildPortal, outOption } from '../site/build-portal.ts'
import { checkPort, portOption, serveUntilStopped } from '../site/serve-portal.ts'
import { lintForBuild } from './build.ts'

/** `policypress start`: lints, builds and serves; prints findings and still serves, so that an author sees the page. */
export const start: Command = {
  name: 'start',
  summary: { en: 'Lint, build and serve the portal', 'zh-CN': '检查、构建并打开门户' },
  positionals: '[workspace]',
  options: [portOption, outOption],
  async run(line) {
    await checkPort(line)
    const { root } = lintForBuild(line)
    return serveUntilStopped(await buildPortal(root, line), line)
  },
}
