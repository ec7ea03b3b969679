import { once } from 'node:events'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine, CommandOption } from '../command.ts'
import { terminal } from '../terminal.ts'
import { serveFolder } from './serve.ts'

/** `--port`, shared by the commands that serve. */
export const portOption: CommandOption = {
  name: 'port',
  value: 'N',
  summary: { en: 'port to serve on (default: 4321)', 'zh-CN': '服务端口（默认 4321）' },
}

/** Says at once that a port is taken, before minutes of building. */
export async function checkPort(line: CommandLine): Promise<void> {
  const server = await listen('.', portOf(line))
  server.close()
  await once(server, 'close')
}

/** Serves a built folder until the process is told to stop. */
export async function serveUntilStopped(folder: string, line: CommandLine): Promise<number> {
  const port = portOf(line)
  const server = await listen(folder, port)
  const words = { en: 'Serving at', 'zh-CN': '访问地址' }
  terminal.out(`${words[line.locale]} http://localhost:${port}\n`)
  const stop = (): void => void server.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await once(server, 'close')
  return 0
}

async function listen(folder: string, port: number): Promise<Awaited<ReturnType<typeof serveFolder>>> {
  try {
    return await serveFolder(folder, port)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new CannotRun({
      en: `Port ${port} is taken, expected a free one: try --port ${port + 1}`,
      'zh-CN': `端口 ${port} 已被占用，请换一个：--port ${port + 1}`,
    })
  }
}

function portOf({ values }: CommandLine): number {
  const given = values.get('port') ?? '4321'
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (port >= 1 && port <= 65_535) return port
  throw new CannotRun({
    en: `Unexpected port "${given}", expected a number from 1 to 65535`,
    'zh-CN': `端口“${given}”无效，应为 1 到 65535 的数字`,
  })
}
