import { describe, expect, it } from 'vitest'
import { openTexts, rules } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

/**
 * A good example is a fragment: it lacks frontmatter, registers, other documents. Rules that ask for those speak up on
 * the examples of others, and are right to; every other rule has to be silent there, or it raises a false alarm.
 */
const askForTheRest = new Set([
  ...['frontmatter-schema', 'required-controls', 'valid-delegation', 'evidence-named', 'no-orphan-document'],
  ...[
    'known-control',
    'known-role',
    'known-parameter',
    'known-law-article',
    'known-reference',
    'link-target',
  ],
  ...['parameter-within-bounds', 'verified-citation', 'legal-basis', 'retention-set', 'sensitive-assessed'],
  ...['course-lessons', 'pool-large-enough', 'lesson-links-section'],
  ...['recipients-complete', 'valid-exception', 'exception-in-use', 'approval-covers-major'],
  ...[
    'translation-facts',
    'translation-current',
    'no-empty-section',
    'no-placeholder',
    'image-alt',
    'link-text',
  ],
])

const found = new Map<string, string[]>()
for (const rule of rules) {
  for (const files of rule.good) {
    for (const finding of openTexts(files, { today: exampleDay }).lint().findings) {
      if (finding.rule === rule.id) continue
      const line = `${rule.id} ${finding.path}:${finding.place.line} ${finding.message}`
      found.set(finding.rule, [...(found.get(finding.rule) ?? []), line])
    }
  }
}

describe('over the good examples of all other rules', () => {
  it.each(rules.map(({ id }) => id).filter((id) => !askForTheRest.has(id)))('%s is silent', (id) => {
    expect(found.get(id) ?? []).toEqual([])
  })

  it('only rules that ask for what a fragment lacks speak up, and all of those do', () => {
    expect([...found.keys()].sort()).toEqual([...askForTheRest].sort())
  })
})
