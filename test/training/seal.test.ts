import { createPrivateKey, createPublicKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registeredKeys } from '../../cli/training/seal-keys.ts'
import { historyAround } from '../../cli/training/receipt-history.ts'
import { verifyReceipt } from '../../cli/training/verify-receipt.ts'
import { isValid } from '../../schema/index.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { writeWorkspace } from '../examples.ts'
import { policypress } from '../cli/run.ts'
import { course, openIn, policyRepository, receiptOf, today, write } from './receipt-repository.ts'

describe('policypress training key', () => {
  it('writes a private key that nobody else can read, prints the public one, and never writes over', () => {
    const root = policyRepository()
    const place = join(writeWorkspace({}), 'seal.key')
    const made = run(root, 'key', '--out', place)
    expect(made.status).toBe(0)
    expect(statSync(place).mode & 0o777).toBe(0o600)
    const before = readFileSync(place, 'utf8')
    expect(made.out + made.error).not.toContain(before.split('\n')[1])
    write(root, 'registers/seal-keys.yaml', `keys:\n  ${made.out}`)
    expect(
      openIn(root)
        .lint()
        .findings.filter(({ path }) => path.includes('seal-keys')),
    ).toEqual([])
    expect(run(root, 'key', '--out', place).status).toBe(2)
    expect(readFileSync(place, 'utf8')).toBe(before)
  })

  it('writes no private key into the repository of the policies', () => {
    const root = policyRepository()
    expect(run(root, 'key', '--out', 'seal.key').status).toBe(2)
    expect(existsSync(join(root, 'seal.key'))).toBe(false)
  })
})

describe('policypress training seal', () => {
  it('seals what verifies; the seal holds until one byte changes', async () => {
    const { root, sealed, folder } = await sealedReceipt()
    expect(isValid('output/receipt', sealed)).toBe(true)
    expect(sealed.seal?.sealed).toBe(today)
    expect(await failing(sealed, root)).toEqual([])
    expect(run(root, 'verify', join(folder, 'receipt.sealed.json')).status).toBe(0)
    expect(await failing({ ...sealed, issued: '2026-11-24T09:00:01Z' }, root)).toEqual([
      'id',
      'statements',
      'seal',
    ])
    const learner = { staff: 'E1025', roles: sealed.learner.roles }
    expect(await failing({ ...sealed, learner }, root)).toContain('seal')
    const { seal } = sealed
    if (!seal) throw new Error('There is no seal')
    expect(await failing({ ...sealed, seal: { ...seal, sealed: '2026-11-24' } }, root)).toEqual(['seal'])
    expect(await failing({ ...sealed, seal: { ...seal, key: '0'.repeat(64) } }, root)).toEqual(['seal'])
    const first = seal.signature.startsWith('A') ? 'B' : 'A'
    const signature = `${first}${seal.signature.slice(1)}`
    expect(await failing({ ...sealed, seal: { ...seal, signature } }, root)).toEqual(['seal'])
  })

  it('is refused by an unknown key, by one that was closed, and known by --public-key', async () => {
    const { root, sealed, folder, row, key } = await sealedReceipt()
    const file = join(folder, 'receipt.sealed.json')
    write(root, 'registers/seal-keys.yaml', `keys:\n  ${row.replace(' }', ", until: '2026-11-24' }")}`)
    expect(await failing(sealed, root)).toEqual(['seal'])
    write(root, 'registers/seal-keys.yaml', 'keys: []\n')
    expect(run(root, 'verify', file).status).toBe(1)
    const pem = createPublicKey(createPrivateKey(readFileSync(key))).export({ format: 'pem', type: 'spki' })
    writeFileSync(join(folder, 'public.pem'), pem)
    expect(run(root, 'verify', file, '--public-key', join(folder, 'public.pem')).status).toBe(0)
    expect(run(root, 'verify', file, '--public-key', key).status).toBe(2)
  })

  it('refuses what does not verify, what is sealed already, and to write over', async () => {
    const { root, sealed, folder, key } = await sealedReceipt()
    const seal = (file: string): ReturnType<typeof policypress> =>
      run(root, 'seal', '--key', key, join(folder, file))
    expect(seal('receipt.json').status).toBe(1)
    expect(seal('receipt.sealed.json').status).toBe(1)
    writeFileSync(
      join(folder, 'changed.json'),
      JSON.stringify({ ...sealed, seal: undefined, issued: '2026-11-24T10:00:00Z' }),
    )
    expect(seal('changed.json').status).toBe(1)
    writeFileSync(join(folder, 'broken.json'), '{')
    expect(seal('broken.json').status).toBe(1)
    for (const name of ['changed', 'broken', 'receipt.sealed'])
      expect(existsSync(join(folder, `${name}.sealed.json`))).toBe(false)
    mkdirSync(join(folder, 'out'))
    expect(
      run(root, 'seal', '--key', key, '--out', join(folder, 'out'), join(folder, 'receipt.json')).status,
    ).toBe(0)
    expect(run(root, 'seal', '--key', join(folder, 'broken.json'), join(folder, 'receipt.json')).status).toBe(
      2,
    )
  })
})

async function sealedReceipt(): Promise<{
  root: string
  folder: string
  key: string
  row: string
  sealed: Receipt
}> {
  const root = policyRepository()
  const folder = writeWorkspace({ 'receipt.json': JSON.stringify(await receiptOf(await course(root))) })
  const key = join(folder, 'seal.key')
  const row = run(root, 'key', '--out', key).out
  write(root, 'registers/seal-keys.yaml', `keys:\n  ${row}`)
  const ran = run(root, 'seal', '--key', key, join(folder, 'receipt.json'))
  if (ran.status !== 0) throw new Error(ran.error)
  const sealed = JSON.parse(readFileSync(join(folder, 'receipt.sealed.json'), 'utf8')) as Receipt
  return { root, folder, key, row, sealed }
}

async function failing(receipt: Receipt, root: string): Promise<string[]> {
  const opened = openIn(root)
  const history = historyAround(opened.root, { today })
  const keys = registeredKeys(opened.workspace)
  const checks = await verifyReceipt(receipt, { opened, history, keys, components: [], today })
  return checks.filter(({ outcome }) => outcome !== 'holds').map(({ name }) => name)
}

function run(root: string, ...args: string[]): ReturnType<typeof policypress> {
  return policypress(['training', ...args, '--today', today], { cwd: root })
}
