import type { Command } from '../command.ts'
import { buildPortal, portalFolder } from '../site/build-portal.ts'
import { portOption, serveUntilStopped } from '../site/serve-portal.ts'
import { lintForBuild } from './build.ts'

/** `policypress start`: lints, builds and serves; prints findings and still serves, so that an author sees the page. */
export const start: Command = {
  name: 'start',
  summary: { en: 'Lint, build and serve the portal', 'zh-CN': '检查、构建并打开门户' },
  positionals: '[workspace]',
  options: [portOption],
  async run(line) {
    const { root } = lintForBuild(line)
    await buildPortal(root, line.today)
    return serveUntilStopped(portalFolder, line)
  },
}
