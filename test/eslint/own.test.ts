import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

/** What this repository's own config finds in a text that stands in for one of its files. */
function saidOf(path: string, text: string, today: string): { status: number | null; rules: string[] } {
  const eslint = resolve('node_modules/eslint/bin/eslint.js')
  const args = ['--stdin', '--stdin-filename', path, '--format', 'json', '--max-warnings', '0']
  const { status, stdout } = spawnSync(process.execPath, [eslint, ...args], {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, POLICYPRESS_TODAY: today },
  })
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
  return { status, rules: result?.messages.map(({ ruleId }) => ruleId) ?? [] }
}

const path = 'policies/internal/outlet-transfer.mdx'
const today = '2026-11-25'

it('lints the policies of this repository with its own plugin, on the day it is told', () => {
  const text = readFileSync(path, 'utf8')
  expect(saidOf(path, text, today)).toEqual({ status: 0, rules: [] })
  expect(saidOf(path, `${text}\n见 [那里](./nowhere.mdx)。\n`, today)).toEqual({
    status: 1,
    rules: ['policypress/link-target'],
  })
  expect(saidOf(path, text, '2036-01-01').rules).toContain('policypress/review-not-overdue')
})

it('holds policies to no rule for code, and code to no rule for policies', async () => {
  const eslint = new ESLint()
  const rulesFor = async (file: string): Promise<string[]> =>
    Object.keys(((await eslint.calculateConfigForFile(file)) as { rules: object }).rules)
  const forPolicies = await rulesFor(path)
  expect(forPolicies.length).toBeGreaterThan(80)
  expect(forPolicies.every((rule) => rule.startsWith('policypress/'))).toBe(true)
  const forCode = await rulesFor('cli/main.ts')
  expect(forCode).toContain('@typescript-eslint/no-floating-promises')
  expect(forCode.some((rule) => rule.startsWith('policypress/'))).toBe(false)
})
