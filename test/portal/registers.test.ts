import { expect, inject, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const { workspace } = openWorkspace('policies', { today: portalDay })
const fresh = freshPage()

/** Rows of a register as they are written. */
function rowsOf<Row>(name: string, key: string): readonly Row[] {
  return (workspace.register(name)?.data[key] ?? []) as readonly Row[]
}

const activities = rowsOf<{ id: string; retention: string; recipients: string[] }>('processing', 'activities')
const rights = rowsOf<{ id: string; time: string }>('rights', 'rights')

it('writes every processing activity in a table and draws it in a picture that has a name', async () => {
  await fresh.page.goto(`${portal}/registers/processing/`)
  const ids = await fresh.page
    .locator('.register-processing tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.id))
  expect(ids.toSorted()).toEqual(activities.map(({ id }) => id).toSorted())
  const drawn = await fresh.page.locator('.drawing-wide svg').all()
  expect(drawn.length).toBe(await fresh.page.locator('.register-processing').count())
  let lanes = 0
  for (const picture of drawn) {
    expect(await picture.getAttribute('role')).toBe('img')
    expect(await picture.locator('title').textContent()).toMatch(/\S/)
    lanes += await picture.locator('.drawing-activity').count()
  }
  expect(lanes).toBe(activities.length)
})

it('shows the picture that fits the screen, with letters that can be read, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await fresh.page.emulateMedia({ colorScheme })
    for (const [width, shown] of [
      [390, '.drawing-narrow'],
      [1440, '.drawing-wide'],
    ] as const) {
      await fresh.page.setViewportSize({ width, height: 900 })
      await fresh.page.goto(`${portal}/en/registers/processing/`)
      const visible = fresh.page.locator('.drawing-narrow:visible, .drawing-wide:visible')
      for (const picture of await visible.all())
        expect(await picture.getAttribute('class')).toBe(shown.slice(1))
      const size = await visible
        .first()
        .locator('text')
        .first()
        .evaluate((text) => {
          const { height } = text.getBoundingClientRect()
          const { fill } = getComputedStyle(text)
          return { height, fill, ground: getComputedStyle(document.documentElement).backgroundColor }
        })
      expect(size.height).toBeGreaterThan(11)
      expect(size.fill).not.toBe(size.ground)
    }
  }
})

it('says of every parameter what it may be, on what it rests and where it is used', async () => {
  await fresh.page.goto(`${portal}/parameters/`)
  const rows = await fresh.page.locator('.parameter-table tbody tr').all()
  expect(rows.length).toBe(workspace.parameters.size)
  for (const row of rows) {
    const id = (await row.getAttribute('id')) ?? ''
    const { basis, bound, law } = workspace.parameters.get(id) ?? {}
    const cells = await row.locator('td').allTextContents()
    expect(cells[0], id).toMatch(/\S/)
    expect(cells[1]?.includes('—'), id).toBe((bound?.min ?? bound?.max) === undefined)
    expect(cells[2]?.includes('法定'), id).toBe(basis === 'law')
    expect(await row.locator('td:nth-child(4) a').count(), id).toBe(law === undefined ? 0 : 1)
    const uses = await row
      .locator('td:last-child a[href^="/registers/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''))
    const wanted = [
      ...activities.filter(({ retention }) => retention === id),
      ...rights.filter(({ time }) => time === id),
    ]
    expect(uses, id).toEqual(wanted.map((use) => use.id))
  }
})

it('tells of each exception how long it still holds, and of each open question by when it is decided', async () => {
  await fresh.page.goto(`${portal}/en/registers/exceptions/`)
  const rows = await fresh.page.locator('.register-exceptions tbody tr').allTextContents()
  expect(rows).toHaveLength(workspace.exceptions.length)
  for (const [index, { expires }] of workspace.exceptions.entries()) {
    const days = Math.round((Date.parse(expires) - Date.parse(portalDay)) / 86_400_000)
    expect(rows[index]).toMatch(new RegExp(`${expires}\\s*in ${days} days`))
  }
  const open = rowsOf<{ id: string; status: string; due?: string }>('open-questions', 'questions')
    .filter(({ status }) => status === 'open')
    .toSorted((left, right) => ((left.due ?? '') < (right.due ?? '') ? -1 : 1))
  await fresh.page.goto(`${portal}/en/registers/questions/`)
  const dues = await fresh.page
    .locator('.register-questions')
    .first()
    .locator('tbody td:nth-of-type(3)')
    .allTextContents()
  expect(dues.map((due) => due.trim())).toEqual(open.map(({ due }) => due ?? ''))
})
