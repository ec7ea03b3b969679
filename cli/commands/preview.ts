import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { portalFolder } from '../site/build-portal.ts'
import { portOption, serveUntilStopped } from '../site/serve-portal.ts'

/** `policypress preview`: serves what was built before. */
export const preview: Command = {
  name: 'preview',
  summary: { en: 'Serve the portal that was built', 'zh-CN': '打开已构建的门户' },
  positionals: '',
  options: [portOption],
  run(line) {
    if (existsSync(join(portalFolder, 'index.html'))) return serveUntilStopped(portalFolder, line)
    throw new CannotRun({
      en: `Nothing is built in ${portalFolder}, expected "npm run build" before`,
      'zh-CN': `${portalFolder} 中还没有构建结果，请先运行 "npm run build"`,
    })
  },
}
