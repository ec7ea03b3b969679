import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareRevisions } from '../../linter/diff.ts'
import type { ChangeReport, ShownText } from '../../linter/index.ts'
import { canonicalText } from '../../site/render/index.ts'
import { git } from '../publish/repository.ts'
import { libraryEn } from './scenarios/library-en.ts'
import { libraryZh } from './scenarios/library-zh.ts'
import { edited, scenarioDay } from './scenarios/scenario.ts'
import type { Library, Scenario } from './scenarios/scenario.ts'
import { scenariosEn } from './scenarios/scenarios-en.ts'
import { scenariosZh } from './scenarios/scenarios-zh.ts'

describe.each([
  ['zh-CN', libraryZh, scenariosZh],
  ['en', libraryEn, scenariosEn],
] as const)('edits of a library in %s', (_language, library, scenarios) => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'policypress-scenarios-'))
    git(root, 'init', '--quiet', '--initial-branch=main')
    importAll(root, library, scenarios)
    git(root, 'reset', '--quiet', '--hard', 'main')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(scenarios.map((scenario, at) => [scenario.name, scenario, at] as const))(
    '%s',
    (_name, scenario, at) => {
      const report = reportOn(root, `scenario-${at}`)
      expect({
        changes: report.changes.map((change) => `${change.id} ${change.class} ${change.document}`).sort(),
        duties: unique(report.changes.flatMap(({ duties }) => duties.map(({ id }) => id))),
        todos: unique(
          report.changes.flatMap(({ todo }) => todo.map(({ id, document }) => `${id} ${document}`)),
        ),
      }).toEqual({
        changes: [...scenario.changes].sort(),
        duties: unique(scenario.duties),
        todos: unique(scenario.todos),
      })
      // What is left to do decides about the exit code; the baseline of warnings is empty here.
      if (scenario.todos.length === 0) expect(report.summary.todos).toBe(0)
    },
  )
})

it('covers more than sixty edits, open ones and complete ones', () => {
  const all = [...scenariosZh, ...scenariosEn]
  expect(all.length).toBeGreaterThan(60)
  expect(all.filter(({ todos, changes }) => todos.length === 0 && changes.length > 0).length).toBeGreaterThan(
    10,
  )
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

function reportOn(root: string, head: string): ChangeReport {
  const options = { base: 'main', head, today: scenarioDay, locale: 'en', shownText } as const
  const report = compareRevisions(join(root, 'policies'), options)
  if ('refused' in report) throw new Error(`${report.refused} ${report.reason}`)
  return report
}

/** What readers see, as the command line has it. */
const shownText: ShownText = (side, { path, language }) =>
  canonicalText(side.document(path), {
    ...{ workspace: side.workspace },
    language: language === 'en' ? 'en' : 'zh-CN',
  })

/** One commit for the library and one on top of it for each edit, in one call of git. */
function importAll(root: string, library: Library, scenarios: readonly Scenario[]): void {
  const commits = [
    commitOf('refs/heads/main', library, ''),
    ...scenarios.map(({ edits }, at) =>
      commitOf(`refs/heads/scenario-${at}`, edited(library, edits), 'from refs/heads/main\ndeleteall\n'),
    ),
  ]
  const ran = spawnSync('git', ['-C', root, 'fast-import', '--quiet'], {
    input: commits.join(''),
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(ran.stderr)
}

function commitOf(branch: string, files: Library, from: string): string {
  const written = Object.entries(files).map(
    ([path, text]) => `M 100644 inline policies/${path}\n${dataOf(text)}\n`,
  )
  const committer = 'committer a <a@b.example> 1780272000 +0000'
  return `commit ${branch}\n${committer}\n${dataOf('Edit')}\n${from}${written.join('')}\n`
}

const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort()
