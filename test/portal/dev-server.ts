import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { portalDay } from './build-once.ts'

/** A running `policypress dev`. */
export interface DevServer {
  readonly address: string
  /** Stops it as `kill` does, and gives the exit code. */
  readonly stop: () => Promise<number | null>
}

/** Serves a workspace while somebody writes it, on a free port. */
export async function startDev(workspace: string): Promise<DevServer> {
  const port = String(await freePort())
  const args = [resolve('cli/policypress.mjs'), 'dev', workspace, '--port', port, '--today', portalDay]
  // Below a test runner, as its variables tell, Astro would serve nothing.
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const address = `http://localhost:${port}`
  for (let tries = 0; !(await answers(address)); tries++) {
    if (tries > 300 || child.exitCode !== null)
      throw new Error(`The development server did not start:\n${said}`)
    await new Promise((wake) => setTimeout(wake, 200))
  }
  return {
    address,
    async stop() {
      const ended = once(child, 'exit') as Promise<[number | null]>
      child.kill('SIGTERM')
      return (await ended)[0]
    },
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
