import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { bare } from '../leaks/canary-words.ts'
import { scanFolder } from '../leaks/scanner.ts'
import { courseUnderTest, questionsOf } from './course.ts'

// The portal is built once for all tests, into the folder that users build it into.
inject('portal')
const folder = 'dist/internal'
const questions = [...questionsOf(courseUnderTest()).values()]

/** The lessons without their questions, as readers see them. */
const taught = courseUnderTest()
  .lessons.map(({ facts }) => readFileSync(join('policies', facts.path), 'utf8'))
  .map((text) =>
    text.replace(/<Question [^]*?<\/Question>/g, '').replace(/\[([^\]]*)\]\([^)]*\)|<[^>]*>/g, '$1'),
  )
  .map(bare)
  .join('\n')

/** Sentences that stand in feedback and explanations, and nowhere else in the library. */
const secrets = [
  ...new Set(
    questions.flatMap(({ choices, rows, steps, explanation }) => [
      ...choices.map(({ feedback }) => feedback),
      ...rows.map(({ feedback }) => feedback),
      ...steps.flatMap((step) => step.choices.map(({ feedback }) => feedback)),
      explanation,
    ]),
  ),
]
  .flatMap((text) => text.split(/[。！？\n]/))
  .map((sentence) => sentence.trim())
  // A lesson may say the same in its text; what it links to is no secret either.
  .filter(
    (sentence) => sentence.length >= 12 && !sentence.startsWith('见') && !taught.includes(bare(sentence)),
  )

it('nothing that is said of an answer can be read in any file of the portal', { timeout: 120_000 }, () => {
  expect(secrets.length).toBeGreaterThan(60)
  const training = scanFolder(join(folder, 'training'), secrets)
  expect(training.hits).toEqual([])
  expect(training.files).toBeGreaterThan(10)
  const scripts = scanFolder(join(folder, 'assets'), secrets)
  expect(scripts.hits).toEqual([])
  const index = scanFolder(join(folder, 'search-index'), secrets.slice(0, 40))
  expect(index.hits.filter(({ chain }) => !chain.includes('search index'))).toEqual([])
})

it('no page or data marks a choice as right', () => {
  const files = readdirSync(join(folder, 'training'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'training', name))
    .filter((path) => statSync(path).isFile())
  const scan = scanFolder(join(folder, 'training'), ['"right":true', 'data-right', '"verdicts"'])
  expect(files.length).toBe(scan.files)
  expect(scan.hits).toEqual([])
})

it('finds what it looks for', () => {
  const asked = questions
    .map(({ text }) => text.split(/[。？\n]/)[0] ?? '')
    .filter((text) => text.length >= 12)
  expect(scanFolder(join(folder, 'training'), asked.slice(0, 5)).hits.length).toBeGreaterThan(4)
})
