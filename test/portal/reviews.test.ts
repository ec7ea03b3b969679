import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, inject, it } from 'vitest'
import { openTexts, openWorkspace, reviewDue } from '../../linter/index.ts'
import { calendarText } from '../../site/export/icalendar.ts'
import { dueEntries } from '../../site/portal/models/due-entries.ts'
import { weeksOf } from '../../site/portal/models/month.ts'
import { reviewCalendar } from '../../site/portal/models/reviews-calendar.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const library = openWorkspace('policies', { today: portalDay })
const entries = dueEntries(viewOf(library.workspace, 'zh-CN'))

describe('what is due', () => {
  it('holds the review of every document that has one, by the day that the lint reckons', () => {
    const reviews = [...library.workspace.documents.values()].flatMap(({ nameId, data }) => {
      const due = reviewDue(data['review'])?.due
      return due === undefined ? [] : [`${due} review-${nameId}`]
    })
    const own = entries.filter(({ kind }) => kind === 'review').map(({ day, id }) => `${day} ${id}`)
    expect(own).toEqual(reviews.toSorted())
  })

  it('holds the last day of every exception and the day of every open question', () => {
    const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length
    const { questions } = library.workspace.register('open-questions')?.data as {
      questions: { status: string; due?: string }[]
    }
    expect(count('exception')).toBe(library.workspace.exceptions.length)
    expect(count('question')).toBe(questions.filter(({ status, due }) => status === 'open' && due).length)
  })

  it('marks what is late, and leaves out drafts, retired texts and days that do not exist', () => {
    const head = (status: string, review: string): string =>
      `---\ntype: policy\ntitle: 甲\nstatus: ${status}\nowner: someone\nreview: ${review}\n---\n\n文。\n`
    const { workspace } = openTexts(
      {
        'internal/a.mdx': head('approved', "{ cycle: P1Y, last: '2025-06-01' }"),
        'internal/b.mdx': head('draft', "{ cycle: P1Y, last: '2025-06-01' }"),
        'internal/c.mdx': head('retired', "{ cycle: P1Y, last: '2025-06-01' }"),
        'internal/d.mdx': head('approved', "{ due: '2027-02-30' }"),
        'internal/e.mdx': head('approved', `{ due: '${portalDay}' }`),
      },
      { today: portalDay },
    )
    expect(dueEntries(viewOf(workspace, 'en')).map(({ id, day, overdue }) => [id, day, overdue])).toEqual([
      ['review-a', '2026-06-01', true],
      ['review-e', portalDay, false],
    ])
  })
})

describe('the page', () => {
  const fresh = freshPage()

  it('lists every entry below its day, without a script as well', async () => {
    const context = await fresh.browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${portal}/reviews/`)
    const days = await plain
      .locator('[data-facet-item]:visible')
      .evaluateAll((items) =>
        items.map((item) =>
          item.closest('[data-facet-group]')?.querySelector('time')?.getAttribute('datetime'),
        ),
      )
    expect(days).toEqual(entries.map(({ day }) => day))
    await context.close()
  })

  it('leads from a day of a month, by keyboard, to what falls on it', async () => {
    await fresh.page.goto(`${portal}/en/reviews/`)
    const day = entries.find(({ kind }) => kind === 'exception')?.day ?? ''
    const link = fresh.page.locator(`.month a[href="#d${day}"]`)
    expect(await link.textContent()).toMatch(new RegExp(`^\\s*${Number(day.slice(8))}\\s*: \\d+ entr`))
    await link.focus()
    await fresh.page.keyboard.press('Enter')
    await expect.poll(() => fresh.page.locator(`:target time[datetime="${day}"]`).isVisible()).toBe(true)
  })

  it('has each busy day of each month once, and every month in whole weeks', async () => {
    await fresh.page.goto(`${portal}/reviews/`)
    const hrefs = await fresh.page
      .locator('.month a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual([...new Set(entries.map(({ day }) => `#d${day}`))])
    for (const row of await fresh.page.locator('.month tbody tr').all())
      expect(await row.locator('td').count()).toBe(7)
  })

  it('narrows by owner, and hides days and months that are left empty', async () => {
    const owner = entries.find(({ kind }) => kind === 'exception')?.owner ?? ''
    await fresh.page.goto(`${portal}/reviews/?owner=${owner}&kind=exception`)
    const wanted = entries.filter((entry) => entry.owner === owner && entry.kind === 'exception')
    await expect.poll(() => fresh.page.locator('[data-facet-item]:visible').count()).toBe(wanted.length)
    const days = new Set(wanted.map(({ day }) => day))
    expect(await fresh.page.locator('[data-facet-group]:visible').count()).toBe(days.size)
    expect(await fresh.page.locator('.month:visible').count()).toBe(
      new Set([...days].map((day) => day.slice(0, 7))).size,
    )
  })
})

describe('the files for calendars', () => {
  it.each(['', '/en'])('hold every entry, as an independent parser reads them (%s)', async (prefix) => {
    const response = await fetch(`${portal}${prefix}/reviews/calendar.ics`)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const { events, calendar } = parsed(await response.text())
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/\S/)
    const local = dueEntries(viewOf(library.workspace, prefix === '' ? 'zh-CN' : 'en'))
    expect(events.map(({ day, summary }) => [day, summary])).toEqual(
      local.map(({ day, kindText, name }) => [day, `${kindText}${prefix === '' ? '：' : ': '}${name.text}`]),
    )
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('hold for each role what it has to do, and nothing else', async () => {
    const owners = new Set(entries.map(({ owner }) => owner))
    for (const owner of owners) {
      const { events } = parsed(await (await fetch(`${portal}/reviews/roles/${owner}.ics`)).text())
      expect(events.length).toBe(entries.filter((entry) => entry.owner === owner).length)
    }
    expect((await fetch(`${portal}/reviews/roles/nobody.ics`)).status).toBe(404)
  })

  it('lead back to the portal where they are told where it stands', () => {
    const address = 'https://policies.group.example'
    const { events } = parsed(reviewCalendar(viewOf(library.workspace, 'en'), address))
    expect(events.map(({ url }) => url)).toEqual(
      dueEntries(viewOf(library.workspace, 'en')).map(({ name }) => `${address}${name.href ?? ''}`),
    )
  })

  it('say whatever was written, in lines that RFC 5545 allows', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendarText({
          ...{ name: summary, language: 'zh-CN', made: portalDay },
          events: [{ uid: 'one', day: '2027-02-28', summary, description, category: '复审，甲;乙' }],
        })
        expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\n\r\u0000-\u0008]/)
        }
        const [event] = parsed(file).events
        expect(event?.summary).toBe(kept(summary))
        expect(event?.description).toBe(kept(description))
        expect(event?.category).toBe('复审，甲;乙')
      }),
    )
  })
})

it('reckons the weeks of every month from Monday to Sunday', () => {
  for (let month = 0; month < 48; month++) {
    const first = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 7)
    const days = weeksOf(first).flat()
    expect(days.length % 7).toBe(0)
    for (const [index, day] of days.entries())
      if (day !== '') expect((new Date(day).getUTCDay() + 6) % 7).toBe(index % 7)
    expect(days.filter(Boolean)).toHaveLength(new Date(Date.UTC(2026, month + 1, 0)).getUTCDate())
  }
})

interface Parsed {
  readonly calendar: ICAL.Component
  readonly events: readonly {
    uid: string
    day: string
    url: string
    summary: string
    description: string
    category: string
  }[]
}

function parsed(file: string): Parsed {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time
    expect(start.isDate).toBe(true)
    expect(value('dtstamp')).toBe(
      `${event.getFirstPropertyValue('dtstamp')?.toString().slice(0, 10)}T00:00:00Z`,
    )
    const [summary, description, category] = ['summary', 'description', 'categories'].map(value)
    return {
      ...{ uid: value('uid'), day: start.toString(), url: value('url') },
      ...{ summary: summary ?? '', description: description ?? '', category: category ?? '' },
    }
  })
  return { calendar, events }
}

/** A calendar has no way to write control characters, and knows one kind of line end. */
function kept(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}
