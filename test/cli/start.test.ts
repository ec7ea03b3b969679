import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'

// The rules that compare two revisions are half of the linter; who lints waits for them only where they are named.
const text = { 'internal/a.md': '# One\n\nText.\n' }
const config = 'name: { zh-CN: 甲, en: A }\nsource-language: en\nlanguages: [en]\n'

describe('the start of the lint', () => {
  it('loads no rule on changes', () => {
    const { output, loaded } = lint({ ...text, 'policypress.config.yaml': config })
    expect(output).toContain('0 errors')
    expect(loaded.some((url) => url.includes('/linter/rules/'))).toBe(true)
    expect(loaded.filter((url) => /\/linter\/(?:changes|compare|change-reporters)\//.test(url))).toEqual([])
  })

  it('knows them where the config names one', () => {
    const { output, loaded } = lint({
      ...text,
      'policypress.config.yaml': `${config}rules: { control-added: warning }\n`,
    })
    expect(output).toContain('0 errors')
    expect(loaded.some((url) => url.includes('/linter/changes/'))).toBe(true)
  })

  it('offers them to whoever misspells one', () => {
    const { output } = lint({
      ...text,
      'policypress.config.yaml': `${config}rules: { control-aded: warning }\n`,
    })
    expect(output).toContain('`control-added`')
  })
})

function lint(files: Readonly<Record<string, string>>): { output: string; loaded: readonly string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      watching,
      main,
      'lint',
      writeWorkspace(files),
      '--locale',
      'en',
      '--no-cache',
    ],
    { encoding: 'utf8' },
  )
  const loaded = stderr.split('\n').flatMap((line) => /^loaded (.*)/.exec(line)?.[1] ?? [])
  return { output: stdout, loaded }
}

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
const watching = `
import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => (console.error('loaded', url), next(url, context)) })
const { main } = await import(process.argv[1])
process.exitCode = await main(process.argv.slice(2))
`
