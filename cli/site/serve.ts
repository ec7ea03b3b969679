import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { contentSecurityPolicy } from '../../site/export/content-security-policy.ts'

/**
 * Serves a folder of static files on this machine only. Resolves with the server once it listens;
 * rejects with `EADDRINUSE` when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const found = find(folder, request.url ?? '/')
    if ('redirect' in found) response.writeHead(301, { location: found.redirect }).end()
    else send(response, found.path, found.status, request.method === 'HEAD')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** Resolves an address inside the folder; whatever is not a file there gets the 404 page. */
function find(folder: string, url: string): Found {
  const missing = { path: join(folder, '404.html'), status: 404 }
  const [address = '/', query] = url.split('?', 2)
  const path = decoded(address)
  if (path === undefined) return missing
  const full = normalize(join(folder, path))
  if (full !== folder && !full.startsWith(folder + sep)) return missing
  if (isFolder(full)) {
    if (!address.endsWith('/')) return { redirect: `${address}/${query === undefined ? '' : `?${query}`}` }
    const index = join(full, 'index.html')
    return isFile(index) ? { path: index, status: 200 } : missing
  }
  return isFile(full) ? { path: full, status: 200 } : missing
}

function send(response: ServerResponse, path: string, status: number, headOnly: boolean): void {
  const type = types.get(extname(path)) ?? 'application/octet-stream'
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
  if (headOnly || !isFile(path)) response.end()
  else createReadStream(path).pipe(response)
}

/** Whoever hosts the folder elsewhere sends the same header. */
const policy = contentSecurityPolicy('self')

function decoded(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
  ['.ndjson', 'application/x-ndjson'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.bin', 'application/octet-stream'],
])

type Found = { readonly path: string; readonly status: number } | { readonly redirect: string }
