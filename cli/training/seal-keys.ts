import { createHash, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { LocalText, Workspace } from '../../linter/index.ts'
import { fieldsOf, listOf, printable, textOf } from '../../linter/index.ts'
import { dueOn } from '../../site/training/due.ts'
import { sealedText } from '../../site/training/receipt.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { CannotRun } from '../cannot-run.ts'
import { fails, holds } from './check.ts'
import type { Check } from './check.ts'
import { readRegular } from './read-regular.ts'

/** A public key that may seal, and when. */
export interface SealKey {
  /** SHA-256 of its SPKI DER. */
  readonly id: string
  /** What people call it. */
  readonly name: string
  readonly key: KeyObject
  /** ISO dates, `''` where open. */
  readonly from: string
  readonly until: string
}

/** The keys of `registers/seal-keys.yaml`; what is no Ed25519 key is none. */
export function registeredKeys(workspace: Workspace): readonly SealKey[] {
  const listed = listOf(workspace.register('seal-keys')?.data['keys']).map(fieldsOf)
  return listed.flatMap((row) => {
    const der = Buffer.from(textOf(row['public-key']), 'base64')
    const key = publicKeyOf({ key: der, format: 'der', type: 'spki' })
    const dates = { from: textOf(row['from']), until: textOf(row['until']) }
    return key ? [{ id: keyIdOf(key), name: textOf(row['id']), key, ...dates }] : []
  })
}

/** The one key of a PEM file, valid on any day. */
export function keyOfFile(file: string): SealKey {
  const read = readRegular(file, largestKey)
  const text = 'bytes' in read ? read.bytes.toString('latin1') : ''
  // A private key would give a public one too, but nobody should get used to handing it about.
  const key = text.includes('PRIVATE') ? undefined : publicKeyOf(text)
  if (!key) throw new CannotRun(words.noKey(file))
  return { id: keyIdOf(key), name: printable(file), key, from: '', until: '' }
}

/** SHA-256 of a public key, as a seal names it. */
export function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')
}

/** Whether the seal of a receipt is by a known key, on a day on which it may seal, over this very receipt. */
export function checkSeal(receipt: Receipt, keys: readonly SealKey[], today: string): Check[] {
  const { seal } = receipt
  if (!seal) return []
  // A key that was open for a while, closed and opened again stands there twice.
  const known = keys.filter(({ id }) => id === seal.key)
  const [first] = known
  if (!first) return [fails('seal', words.unknownKey(seal.key))]
  const signature = Buffer.from(seal.signature, 'base64')
  if (!verify(null, Buffer.from(sealedText(receipt, seal)), first.key, signature))
    return [fails('seal', words.broken(first.name))]
  const isOpen = known.some(
    ({ from, until }) => from <= seal.sealed && (until === '' || seal.sealed <= until),
  )
  if (!isOpen) return [fails('seal', words.closed(first.name, seal.sealed))]
  // One day is left for other time zones.
  const early = dueOn(seal.sealed, 'P1D') < receipt.issued.slice(0, 10)
  if (early || seal.sealed > dueOn(today, 'P1D')) return [fails('seal', words.odd(seal.sealed))]
  return [holds('seal', words.sealed(first.name, seal.sealed))]
}

function publicKeyOf(input: Parameters<typeof createPublicKey>[0]): KeyObject | undefined {
  try {
    const key = createPublicKey(input)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

const largestKey = 16_384

const words = {
  noKey: (file: string): LocalText => ({
    en: `Unexpected file "${printable(file)}" of --public-key, expected an Ed25519 public key as PEM`,
    'zh-CN': `--public-key 的文件“${printable(file)}”不对，应为 PEM 格式的 Ed25519 公钥`,
  }),
  unknownKey: (key: string): LocalText => ({
    en: `Sealed with an unknown key ${key.slice(0, 16)}, expected one of registers/seal-keys.yaml or that of --public-key`,
    'zh-CN': `盖章所用的密钥 ${key.slice(0, 16)} 未知，应为 registers/seal-keys.yaml 或 --public-key 中的密钥`,
  }),
  broken: (name: string): LocalText => ({
    en: `The seal by ${name} does not fit this receipt, so one of them was changed`,
    'zh-CN': `${name} 的盖章与本回执不符，其中之一被改过`,
  }),
  closed: (name: string, day: string): LocalText => ({
    en: `Key ${name} may not seal on ${day}`,
    'zh-CN': `密钥 ${name} 在 ${day} 不得盖章`,
  }),
  odd: (day: string): LocalText => ({
    en: `Unexpected day ${day} of the seal, expected one between the issue of the receipt and today`,
    'zh-CN': `盖章日期 ${day} 不对，应在回执生成之日与今天之间`,
  }),
  sealed: (name: string, day: string): LocalText => ({
    en: `Sealed on ${day} with key ${name}`,
    'zh-CN': `${day} 由密钥 ${name} 盖章`,
  }),
} as const
