import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeWorkspace } from '../examples.ts'
import { action, finish, runStep } from './action-step.ts'
import type { StepRun } from './action-step.ts'

const page = (body: string): string =>
  `---\nid: a\ntitle: 甲\nstatus: approved\nversion: '1.0'\n---\n\n## 一\n\n${body}`
const withControl = page('<Control id="BT-01">\n\n三十日内答复。\n\n</Control>\n')
const without = page('三十日内答复。\n')

describe('comparing in the GitHub action', () => {
  it('fails while something is left to do, and leaves the comment, the page and the summary', () => {
    const ran = diffStep(repository(withControl, without))
    expect(ran.error).toBe('')
    expect(ran.output).toContain('status=1\n')
    expect(ran.out).toContain('::error file=internal/a.mdx,title=control-removed::')
    expect(ran.file('policypress-changes.md')).toMatch(/^### ❌ policypress diff\n/)
    expect(ran.file('policypress-changes.html')).toMatch(/^<!doctype html>/)
    expect(ran.summary).toBe(ran.file('policypress-changes.md'))
    expect(ran.output).toMatch(/comment-file=\S+\.md\nchanges-file=\S+\.html\n/)
  })

  it('passes where nothing that matters changed', () => {
    const ran = diffStep(repository(withControl, withControl))
    expect(ran.output).toContain('status=0\n')
    expect(ran.file('policypress-changes.md')).toMatch(/^### ✅/)
  })

  it('says what to do where the checkout has no history', () => {
    const folder = repository(withControl, without)
    const shallow = mkdtempSync(join(tmpdir(), 'policypress-shallow-'))
    onTestFinished(() => rmSync(shallow, { recursive: true, force: true }))
    git(shallow, 'clone', '-q', '--depth', '1', `file://${folder}`, 'clone')
    const base = git(folder, 'rev-parse', 'HEAD~1').trim()
    const ran = diffStep(join(shallow, 'clone'), base)
    expect(ran.status).toBe(2)
    expect(ran.error).toContain('git fetch')
  })

  it('takes what stands in an input as a revision or a path and never as a command or an option', () => {
    for (const hostile of [
      '$(touch hacked)',
      '"; touch hacked; "',
      '`touch hacked`',
      '--output=hacked',
      '-h',
    ]) {
      const folder = repository(withControl, without)
      for (const ran of [diffStep(folder, hostile), diffStep(folder, 'HEAD~1', hostile)]) {
        expect(ran.status, hostile).toBe(2)
        expect(ran.output).toBe('status=2\n')
      }
      expect(existsSync(join(folder, 'hacked'))).toBe(false)
    }
  })

  it('ends with the worse of both outcomes', () => {
    const outcomes = [finish(0, 0), finish(1, 0), finish(0, 1), finish(1, 1)]
    expect(outcomes).toEqual([0, 1, 1, 1])
  })

  it('keeps a comment on the findings and one on the changes, each known again by its mark', () => {
    const script = action.runs.steps.find(({ run }) => run?.includes('gh api'))?.run ?? ''
    const calls = commentCalls(script, { CHANGES: 'changes.md' }, 'policypress-changes -->\n7')
    expect(calls).toHaveLength(4)
    expect(calls[0]).toContain('startswith("<!-- policypress -->")')
    expect(calls[2]).toContain('startswith("<!-- policypress-changes -->")')
    expect(commentCalls(script, { CHANGES: '' }, '')).toHaveLength(2)
  })
})

describe('comparing in the GitLab job', () => {
  const { policypress: job } = load(readFileSync('.gitlab/policypress.yml', 'utf8')) as { policypress: Job }

  it('is asked for, gets the whole history and keeps what it writes', () => {
    expect(job.variables).toMatchObject({ POLICYPRESS_DIFF: 'false', POLICYPRESS_BASE: '', GIT_DEPTH: '0' })
    for (const path of job.artifacts.paths) expect(job.script.join('\n')).toContain(`> ${path}`)
  })

  it.each([
    ['true', 1],
    ['false', 0],
  ])('with POLICYPRESS_DIFF=%s ends with %i', (asked, status) => {
    const folder = repository(withControl, without)
    // The same script with the command line of this repository in place of the package that it would install.
    const script = job.script
      .join('\n')
      .replace(/^npm install .*$/m, '')
      .replaceAll('/tmp/policypress/node_modules/.bin/policypress', `node ${resolve('cli/policypress.mjs')}`)
    const { PATH = '' } = process.env
    const base = git(folder, 'rev-parse', 'HEAD~1').trim()
    const ran = spawnSync('sh', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH, ...job.variables, POLICYPRESS_DIFF: asked, CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
    })
    expect([ran.status, ran.stderr]).toEqual([status, ''])
    expect(existsSync(join(folder, 'policypress-changes.md'))).toBe(status === 1)
    expect(existsSync(join(folder, 'policypress-changes.html'))).toBe(status === 1)
  })
})

const diffStep = (workspace: string, base = 'HEAD~1', path = '.'): StepRun =>
  runStep('diff', workspace, {
    ...{ POLICYPRESS_PATH: path, POLICYPRESS_BASE: base, POLICYPRESS_LOCALE: 'en' },
  })

/** A repository with two commits of one document. */
function repository(before: string, after: string): string {
  const config =
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { frontmatter-schema: off, known-control: off, revision-in-force: off, section-ids: off }\n'
  const folder = writeWorkspace({ 'policypress.config.yaml': config, 'internal/a.mdx': before })
  git(folder, 'init', '-q')
  commit(folder)
  writeFileSync(join(folder, 'internal/a.mdx'), after)
  commit(folder)
  return folder
}

function commit(folder: string): void {
  git(folder, 'add', '.')
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@x.example', 'commit', '-q', '--allow-empty', '-m', 'x')
}

const git = (folder: string, ...line: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...line], { encoding: 'utf8' })

/** What the step asks of the host; a script stands in for the host’s command, which would need a host. */
function commentCalls(script: string, inputs: Readonly<Record<string, string>>, known: string): string[] {
  const folder = writeWorkspace({ 'policypress.md': 'x\n', 'changes.md': 'y\n', known: known })
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\necho "$@" >> calls\n', { mode: 0o755 })
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: folder }
  const more = { GITHUB_REPOSITORY: 'a/b', PULL_REQUEST: '1', ...inputs }
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env: { ...env, ...more } })
  return readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n')
}

interface Job {
  readonly variables: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly artifacts: { readonly paths: readonly string[] }
}
