import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { outOption, portalFolder } from '../site/build-portal.ts'
import { portOption, serveUntilStopped } from '../site/serve-portal.ts'

/** `policypress preview`: serves what was built before. */
export const preview: Command = {
  name: 'preview',
  summary: { en: 'Serve the portal that was built', 'zh-CN': '打开已构建的门户' },
  positionals: '',
  options: [portOption, outOption],
  run(line) {
    const folder = portalFolder(line)
    if (existsSync(join(folder, 'index.html'))) return serveUntilStopped(folder, line)
    throw new CannotRun({
      en: `Nothing is built in ${folder}, expected "npm run build" before`,
      'zh-CN': `${folder} 中还没有构建结果，请先运行 "npm run build"`,
    })
  },
}
