import { watch } from 'node:fs'
import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { opened, reopen } from '../opened.ts'
import { findForPage } from './find-for-page.ts'
import { findingsAddress } from './page-findings.ts'

/** Shows every saved edit: pages are made anew when they are asked for, and the panel is told what is found. */
export function serveWorkspace(server: ViteDevServer): void {
  server.middlewares.use(findingsAddress, (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams
    const locale = asked.get('locale') === 'en' ? 'en' : 'zh-CN'
    const found = findForPage(opened(), locale, asked.get('page') ?? '/')
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(found))
  })
  const { root, workspace } = opened()
  const beside = workspace.config.imports.filter((from) => from.startsWith('../'))
  const stops = [root, ...beside.map((from) => resolve(root, from))].map((folder) =>
    watchFolder(folder, server),
  )
  server.httpServer?.once('close', () => stops.forEach((stop) => stop()))
}

function watchFolder(folder: string, server: ViteDevServer): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    // The cache and git write below the folder too.
    if (name !== null && ignored.test(name.replaceAll('\\', '/'))) return
    clearTimeout(timer)
    // Editors write a file in several steps.
    timer = setTimeout(() => show(server), settleTime)
  })
  // A folder of imports that is gone is a finding, and no reason to stop serving.
  watcher.on('error', () => watcher.close())
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

function show(server: ViteDevServer): void {
  reopen()
  // What Astro remembers of the paths of a route belongs to the workspace that was.
  for (const environment of Object.values(server.environments)) {
    if (environment !== server.environments.client) environment.hot.send('astro:content-changed', {})
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' })
}

const settleTime = 30
const ignored = /(?:^|\/)(?:\.policypress|\.git|node_modules)(?:\/|$)/
