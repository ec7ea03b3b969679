#!/usr/bin/env node
// Runs in any Node: an older one hands over to the Node of the lockfile. In a clone the rest is TypeScript run natively;
// the npm package brings it compiled, because Node runs no TypeScript below node_modules.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  rememberCompiledCode()
  const compiled = !existsSync(new URL('./main.ts', import.meta.url))
  const { main } = await import(compiled ? '../dist/package/cli/main.js' : './main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.exitCode = runUnderLockedNode()
}

/**
 * Lets V8 keep what it compiled and TypeScript stripped to JavaScript, which is most of the start: 0.4 s become 0.13 s.
 * It lies within the package, where only those can write who may change the code itself; a read-only one goes without.
 */
function rememberCompiledCode() {
  const folder = fileURLToPath(new URL('../node_modules/.cache/policypress', import.meta.url))
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? folder)
}

function runUnderLockedNode() {
  const node = lockedNode()
  if (!node) {
    console.error(
      `policypress needs Node 22.18 or newer and found ${process.versions.node}. Install a newer one, or run "npm ci" in a clone, which brings its own.\n` +
        `policypress 需要 Node 22.18 或更新版本，当前为 ${process.versions.node}。请安装新版；在克隆中运行 "npm ci" 会自带一个。`,
    )
    return 2
  }
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' })
  return status ?? 2
}

function lockedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return ['bin/node', 'bin/node.exe'].map((name) => join(folder, name)).find((path) => existsSync(path))
  } catch {
    return undefined
  }
}
