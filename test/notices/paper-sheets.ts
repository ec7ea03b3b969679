import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** How much is written on each sheet that a page prints on: the number of times that the sheet's program shows text. */
export async function writtenOnSheets(page: Page): Promise<number[]> {
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...document.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g)].map(
    ([, id = '']) => (programOf(document, id).match(/T[jJ]\b/g) ?? []).length,
  )
}

/** The program that draws a sheet; the browser compresses it. */
function programOf(document: string, id: string): string {
  const object = document.indexOf(`\n${id} 0 obj`)
  const start = document.indexOf('stream\n', object) + 'stream\n'.length
  const end = document.indexOf('\nendstream', start)
  return inflateSync(Buffer.from(document.slice(start, end), 'latin1')).toString('latin1')
}
