import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { action, finish, runStep } from './action-step.ts'
import type { StepRun } from './action-step.ts'

const { policypress: job } = load(readFileSync('.gitlab/policypress.yml', 'utf8')) as { policypress: Job }
const hooks = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[]

describe('the GitHub action', () => {
  it('describes every input and uses each, and no other', () => {
    const text = readFileSync('action.yml', 'utf8')
    for (const [name, { description, required }] of Object.entries(action.inputs)) {
      expect(description.length, name).toBeGreaterThan(10)
      expect(required, name).toBe(false)
    }
    const used = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name))
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('puts nothing of an input or an event into a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? [])
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) expect(script).not.toContain('${{')
  })

  it('pins the actions of others to a commit', () => {
    const foreign = action.runs.steps.flatMap(({ uses }) => uses ?? [])
    expect(foreign).toHaveLength(2)
    for (const name of foreign) expect(name).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
  })

  it.each([
    ['clean', { 'a.md': '# One\n' }, 0],
    ['broken', { 'a.md': '# One\n\n[Gone](./gone.md)\n' }, 1],
  ])('lints: a %s folder', (_, files, status) => {
    const ran = lintStep(writeWorkspace(files), '.')
    expect(ran.error).toBe('')
    expect(ran.output).toContain(`status=${status}\n`)
    expect(ran.summary).toContain('policypress')
    expect(JSON.parse(ran.file('policypress.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(finish(status, 0)).toBe(status)
    expect(ran.out.includes('::error file=a.md,line=3')).toBe(status === 1)
  })

  it('takes what stands in an input as a path and never as a command or an option', () => {
    for (const path of ['$(touch hacked)', '"; touch hacked; "', '`touch hacked`', '--fix', '-h']) {
      const root = writeWorkspace({ 'a.md': '# One\n' })
      const ran = lintStep(root, path)
      expect(ran.status, path).toBe(2)
      expect(ran.output).toContain('status=2')
      expect(ran.error).toContain('Unknown path')
      expect(() => readFileSync(join(root, 'hacked'))).toThrow()
    }
  })
})

describe('the workflow of this repository', () => {
  const { on, permissions, jobs } = load(readFileSync('.github/workflows/policies.yml', 'utf8')) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('checks the policies with the action that stands here, and knows its inputs', () => {
    const own = steps.filter(({ uses }) => uses === './')
    expect(own).toHaveLength(1)
    expect(own[0]?.with).toEqual({ path: 'policies', 'max-warnings': '0', diff: 'true' })
    for (const name of Object.keys(own[0]?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name)
  })

  it('may read and no more, runs nothing of a fork with rights, and pins what it takes from others', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.keys(on)).toEqual(['pull_request', 'push', 'schedule'])
    const foreign = steps.filter(({ uses }) => uses !== './')
    expect(foreign).toHaveLength(1)
    expect(foreign[0]?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
    expect(foreign[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
  })
})

describe('the GitLab job', () => {
  it('lets nothing be set but variables, each in quotes where it is used', () => {
    const script = job.script.join('\n')
    for (const name of Object.keys(job.variables)) {
      // One of GitLab's own, which its runner reads.
      if (name === 'GIT_DEPTH') continue
      const uses = [...script.matchAll(new RegExp(`(.?)\\$\\{?${name}`, 'g'))]
      expect(uses.length, name).toBeGreaterThan(0)
      for (const [, before] of uses) expect(before, name).toMatch(/["=]/)
    }
    expect(script).not.toMatch(/\$\[\[|eval|\$\(/)
    expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('')
  })

  it('keeps the reports that it writes', () => {
    for (const file of Object.values(job.artifacts.reports))
      expect(job.script.join('\n')).toContain(`> ${file}`)
  })
})

describe('the hook for pre-commit', () => {
  it('calls a command that the package brings, for the files that are read', () => {
    const [hook] = hooks
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
    expect(Object.keys(bin)).toContain(hook?.entry.split(' ')[0])
    const files = new RegExp(hook?.files ?? '')
    expect(['a.mdx', 'b.md', 'c.yaml', 'd.yml'].every((name) => files.test(name))).toBe(true)
    expect(files.test('a.ts')).toBe(false)
  })
})

const lintStep = (workspace: string, path: string): StepRun =>
  runStep('lint', workspace, {
    ...{ POLICYPRESS_PATH: path, POLICYPRESS_SINCE: '', POLICYPRESS_MAX_WARNINGS: '' },
    POLICYPRESS_LOCALE: 'en',
  })

interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
}

interface WorkflowStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly variables: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> }
}

interface Hook {
  readonly entry: string
  readonly files: string
}
