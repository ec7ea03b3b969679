import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { printable } from '../../linter/index.ts'
import type { LocalText } from '../../linter/index.ts'
import { sealedText } from '../../site/training/receipt.ts'
import type { Receipt, Seal } from '../../site/training/receipt.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'
import { openVerifying } from './open-verifying.ts'
import { readRegular } from './read-regular.ts'
import { readReceipt } from './receipt-file.ts'
import { keyIdOf } from './seal-keys.ts'
import { verifyReceipt } from './verify-receipt.ts'
import type { Verifying } from './verify-receipt.ts'

/**
 * `policypress training seal --key FILE receipt.json…`: countersigns receipts with today's date. What does not verify
 * is not sealed, and nothing is written over. Exit 1 where any receipt was refused.
 */
export async function trainingSeal(line: CommandLine): Promise<number> {
  const { positionals, locale, values } = line
  const file = values.get('key')
  if (file === undefined || positionals.length === 0) throw new CannotRun(keyAndFiles)
  const key = privateKeyOf(file)
  const verifying = openVerifying(line, openFrom(line, values.get('workspace')))
  let refusals = 0
  for (const place of positionals) {
    const target = targetOf(place, values.get('out'))
    const read = readReceipt(place)
    const problem = 'refused' in read ? read.refused : await reasonAgainst(read.receipt, verifying)
    const refused =
      problem ?? ('receipt' in read ? write(target, sealed(read.receipt, key, line.today)) : problem)
    if (refused) refusals++
    terminal[refused ? 'error' : 'out'](
      `${printable(refused ? place : target)}: ${(refused ?? done)[locale]}\n`,
    )
  }
  return refusals > 0 ? 1 : 0
}

/** Why a receipt must not be sealed; nothing where everything holds. */
async function reasonAgainst(receipt: Receipt, verifying: Verifying): Promise<LocalText | undefined> {
  if (receipt.seal) return twice
  const checks = await verifyReceipt(receipt, verifying)
  return checks.find(({ outcome }) => outcome !== 'holds')?.words
}

function sealed(receipt: Receipt, key: KeyObject, today: string): Receipt {
  const seal: Omit<Seal, 'signature'> = {
    ...{ algorithm: 'Ed25519', key: keyIdOf(createPublicKey(key)), sealed: today },
  }
  const signature = sign(null, Buffer.from(sealedText(receipt, seal)), key).toString('base64')
  return { ...receipt, seal: { ...seal, signature } }
}

function write(target: string, receipt: Receipt): LocalText | undefined {
  try {
    writeFileSync(target, `${JSON.stringify(receipt, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
    return undefined
  } catch (error) {
    return notWritten(target, error instanceof Error ? error.message : String(error))
  }
}

function targetOf(place: string, out: string | undefined): string {
  return join(out ?? dirname(place), `${basename(place).replace(/\.json$/i, '')}.sealed.json`)
}

function privateKeyOf(file: string): KeyObject {
  const read = readRegular(file, largestKey)
  try {
    const key = createPrivateKey('bytes' in read ? read.bytes : '')
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below: whatever is in the file, none of it should be printed.
  }
  throw new CannotRun(noKey(file))
}

const largestKey = 16_384

const done = { en: 'sealed', 'zh-CN': '已盖章' }
const twice = {
  en: 'is sealed already, expected a receipt as the learner handed it in',
  'zh-CN': '已盖过章；应为学习者交来的原件',
}
const keyAndFiles = {
  en: 'Missing --key or receipts, expected both: policypress training seal --key seal.key receipt.json',
  'zh-CN': '缺少 --key 或回执；应写：policypress training seal --key seal.key receipt.json',
}
const noKey = (file: string): LocalText => ({
  en: `Unexpected file "${printable(file)}" of --key, expected an Ed25519 private key as policypress training key writes it`,
  'zh-CN': `--key 的文件“${printable(file)}”不对，应为 policypress training key 生成的 Ed25519 私钥`,
})
const notWritten = (target: string, reason: string): LocalText => ({
  en: `cannot be written to ${printable(target)} (${printable(reason)}), expected a new file in a folder that exists`,
  'zh-CN': `无法写入 ${printable(target)}（${printable(reason)}），应为已有文件夹里的新文件`,
})
