import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { portalDay } from './build-once.ts'

const broken = {
  'policypress.config.yaml':
    'name: { zh-CN: 小店制度, en: Small shop }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'internal/a.mdx': '# 标题\n\n见 [那里](./nowhere.mdx)。\n',
}

it('builds nothing from a workspace with errors, and says why', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'portal-')), 'out')
  const built = policypress(['build', writeWorkspace(broken), '--today', portalDay, '--out', out])
  expect(built.status).toBe(1)
  expect(built.out).toContain('link-target')
  expect(built.error).toContain('Nothing was built')
  expect(existsSync(out)).toBe(false)
})

it.each(['policies.group.example', 'https://policies.group.example/portal/', 'javascript:alert(1)'])(
  'asks for the address of the portal as scheme and host, not `%s`',
  (address) => {
    const built = policypress(['build', 'policies', '--today', portalDay, '--address', address])
    expect(built.status).toBe(2)
    expect(built.error).toContain(`Unexpected address \`${address}\``)
  },
)

it('serves a workspace with errors all the same when started, so that its author sees the page', async () => {
  const out = mkdtempSync(join(tmpdir(), 'portal-'))
  const port = String(await freePort())
  const options = ['--today', portalDay, '--port', port, '--out', out, '--locale', 'en']
  const child = spawn(process.execPath, ['cli/policypress.mjs', 'start', writeWorkspace(broken), ...options])
  const printed = await outputUntil(child.stdout, 'Serving at')
  const page = await fetch(`http://127.0.0.1:${port}/`)
  const html = await page.text()
  child.kill('SIGTERM')
  const [status] = (await once(child, 'exit')) as [number | null]
  expect(printed).toContain('link-target')
  expect(page.status).toBe(200)
  expect(html).toContain('小店制度')
  expect(status).toBe(0)
}, 60_000)

it('names another port when the wanted one is taken', async () => {
  const server = await listening()
  const { port } = server.address() as AddressInfo
  const root = writeWorkspace(broken)
  const commands = [
    ['start', root],
    ['preview', '--out', 'dist/internal'],
  ]
  const ran = commands.map((words) => policypress([...words, '--today', portalDay, '--port', String(port)]))
  server.close()
  for (const { status, error } of ran) {
    expect(error).toBe(`Port ${port} is taken, expected a free one: try --port ${port + 1}\n`)
    expect(status).toBe(2)
  }
})

it('asks for a build before a preview', () => {
  const { status, error } = policypress(['preview', '--out', join(tmpdir(), 'no-such-portal')])
  expect(error).toContain('Nothing is built in')
  expect(status).toBe(2)
})

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function freePort(): Promise<number> {
  const server = await listening()
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function outputUntil(stream: NodeJS.ReadableStream, words: string): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes(words)) return text
  }
  throw new Error(`The command ended before "${words}":\n${text}`)
}
