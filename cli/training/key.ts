import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findRoot, printable } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'
import { mustStandOutside } from './outside-repository.ts'
import { keyIdOf } from './seal-keys.ts'

/** `policypress training key --out FILE`: a new pair of keys; the private one goes into a file, the other is printed. */
export function trainingKey(line: CommandLine): number {
  const out = line.values.get('out')
  if (out === undefined || line.positionals.length > 0) throw new CannotRun(oneFile)
  const found = findRoot(line.values.get('workspace') ?? '.')
  if (found?.configured) mustStandOutside(dirname(resolve(out)), found.root, 'folder')
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  try {
    // `wx` never writes over a key, and follows no link to one.
    writeFileSync(out, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new CannotRun(notWritten(out, error instanceof Error ? error.message : String(error)))
  }
  const text = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const row = `- { id: seal-${line.today.slice(0, 4)}, role: hr-training, public-key: '${text}', from: ${line.today} }`
  terminal.error(`${written[line.locale](printable(out), keyIdOf(publicKey))}\n`)
  terminal.out(`${row}\n`)
  return 0
}

const oneFile = {
  en: 'Missing --out, expected the file for the private key: policypress training key --out seal.key',
  'zh-CN': '缺少 --out；应为存放私钥的文件：policypress training key --out seal.key',
}

const notWritten = (file: string, reason: string): { en: string; 'zh-CN': string } => ({
  en: `The key cannot be written to ${printable(file)} (${printable(reason)}), expected a new file in a folder that exists`,
  'zh-CN': `无法把私钥写入 ${printable(file)}（${printable(reason)}），应为已有文件夹里的新文件`,
})

const written = {
  en: (file: string, id: string) =>
    `Private key in ${file}: keep it out of every repository. Key ${id}. Below \`keys:\` in registers/seal-keys.yaml add, with the role that holds it:`,
  'zh-CN': (file: string, id: string) =>
    `私钥在 ${file}，不要放进任何仓库。密钥 ${id}。请在 registers/seal-keys.yaml 的 keys: 下加入这一行，角色写实际持有者：`,
} as const
