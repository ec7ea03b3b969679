import { changeReporters, compareTexts } from '../../../linter/diff.ts'
import type { ChangeRule, ExampleFiles, Locale, RevisionExample } from '../../../linter/index.ts'
import { exampleDay, exampleFiles } from './rule-examples.ts'
import type { ExampleFile } from './rule-examples.ts'

/** A workspace before and after: what differs beside each other, and what is the same. */
export interface ShownRevisions {
  readonly base: readonly ExampleFile[]
  readonly head: readonly ExampleFile[]
  readonly same: readonly ExampleFile[]
}

/** An example that a rule speaks on, with what `diff` really prints of it. */
export interface ToldExample extends ShownRevisions {
  readonly output: string
}

/** The files of an example by what became of them. */
export function shownRevisions({ base, head }: RevisionExample): ShownRevisions {
  return {
    base: exampleFiles(beyond(base, head)),
    head: exampleFiles(beyond(head, base)),
    same: exampleFiles(
      Object.fromEntries(Object.entries(base).filter(([path, text]) => head[path] === text)),
    ),
  }
}

/** Compares an example in memory and keeps what this rule tells, as the terminal shows it in the language of the page. */
export function toldExample(rule: ChangeRule, example: RevisionExample, locale: Locale): ToldExample {
  const options = { base: 'base', head: 'head', today: exampleDay, locale }
  const report = compareTexts(example.base, example.head, options)
  const changes = report.changes.filter(({ id }) => id === rule.id)
  const text = changeReporters.text({ ...report, changes }, { locale, prefix: '', color: false, version: '' })
  // Its last line counts what other rules tell as well.
  const blocks = text.trimEnd().split('\n').slice(0, -1)
  return { ...shownRevisions(example), output: blocks.join('\n').trimEnd() }
}

function beyond(files: ExampleFiles, other: ExampleFiles): ExampleFiles {
  return Object.fromEntries(Object.entries(files).filter(([path, text]) => other[path] !== text))
}
