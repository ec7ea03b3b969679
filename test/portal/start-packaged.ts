import { readFileSync } from 'node:fs'
import { launchBrowser } from './browser.ts'

// Run by browser.test.ts in a process of its own: starts the packaged browser and tells what it found.
const [, , hidden = ''] = process.argv
const browser = await launchBrowser()
const page = await browser.newPage()
await page.setContent('<title>运行</title><p id="answer"></p>')
await page.evaluate(() => (document.querySelector('#answer')!.textContent = String(6 * 7)))
const answer = await page.locator('#answer').textContent()
const bytes = hidden === '' ? undefined : readFileSync(hidden).length
console.log(JSON.stringify({ version: browser.version(), title: await page.title(), answer, bytes }))
await browser.close()
