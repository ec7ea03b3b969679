import { expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import { homePages } from '../../site/portal/models/home.ts'
import { registerPages } from '../../site/portal/models/registers.ts'
import { reviewPages } from '../../site/portal/models/reviews.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import type { View } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'

// What a company sees that has only begun, or that has a mistake in a file.
const viewed = (texts: Readonly<Record<string, string>>): View =>
  viewOf(openTexts(texts, { today: portalDay }).workspace, 'en')

it('says of a register that nobody keeps that it is empty, and of a broken one that it has errors', () => {
  const texts = {
    'registers/processing.yaml': 'activities: nonsense\n',
    'registers/open-questions.yaml': 'questions: [{ id: a }]\n',
    'registers/exceptions.yaml': 'exceptions: []\n',
  }
  const notices = new Map(registerPages(viewed(texts)).map(({ model }) => [model.name, model.notice]))
  expect(notices.get('processing')).toMatch(/has errors/)
  expect(notices.get('questions')).toMatch(/has errors/)
  expect(notices.get('exceptions')).toBe('Nothing is registered.')
  const none = registerPages(viewed({})).map(({ model }) => model.notice)
  expect(new Set(none)).toEqual(new Set(['Nothing is registered.']))
})

it('has a front page and a calendar before anything is written', () => {
  const [home] = homePages(viewed({}))
  expect([home?.model.roles, home?.model.families, home?.model.changes, home?.model.due]).toEqual([
    [],
    [],
    [],
    [],
  ])
  const [reviews] = reviewPages(viewed({}))
  expect([reviews?.model.total, reviews?.model.months, reviews?.model.calendars]).toEqual([0, [], []])
})
