import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { serveFolder } from '../../cli/site/serve.ts'
import { openWorkspace, publicView } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import { filesWithoutAddress, publicFiles } from '../../site/export/public/index.ts'
import type { Publication } from '../../site/publication/index.ts'
import { openExample, writeWorkspace } from '../examples.ts'

/** A site without notices yet, with these settings. */
function siteWith(settings: string, today = '2026-11-25'): Publication {
  const config = `name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n${settings}`
  const opened = openWorkspace(writeWorkspace({ 'policypress.config.yaml': config }), { today, cache: false })
  return { today, view: publicView(opened), notices: [] }
}

const address = 'public-site: { address: https://privacy.group.example }\n'
const contact =
  'public-site: { address: https://privacy.group.example, security: { contact: "mailto:security@group.example", policy: https://group.example/reports } }\n'

describe('the address of the public site', () => {
  it('is not needed for the files that can do without, and the others are named', () => {
    const site = siteWith('')
    const paths = [...publicFiles(site).keys()]
    expect(paths).toContain('privacy-notices.json')
    expect(paths).toContain('archive/index.html')
    const missing = filesWithoutAddress(site)
    expect(missing).toEqual(['feed.xml', 'vocabulary/pipl.jsonld', '.well-known/security.txt'])
    expect(paths.filter((path) => missing.includes(path))).toEqual([])
    const data = JSON.parse(String(publicFiles(site).get('privacy-notices.json'))) as object
    expect(validate('output/privacy-notices', data)).toEqual([])
  })

  it('gives a site without notices a feed that is empty', () => {
    const feed = String(publicFiles(siteWith(address)).get('feed.xml'))
    expect(feed).toContain('<updated>2026-11-25T00:00:00Z</updated>')
    expect(feed).not.toContain('<entry>')
  })

  it.each([
    'http://privacy.group.example',
    'https://privacy.group.example/',
    'https://privacy.group.example/notices',
    'https://PRIVACY.group.example',
    'https://user@privacy.group.example',
    'https://',
    '7',
  ])('is refused by the lint and used by nothing as %s', (bad) => {
    const settings = `public-site: { address: "${bad}" }\n`
    const site = siteWith(settings)
    expect(filesWithoutAddress(site)).toContain('feed.xml')
    const opened = openExample({
      'policypress.config.yaml': `name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n${settings}`,
    })
    expect(opened.lint().findings.map(({ path }) => path)).toContain('policypress.config.yaml')
  })
})

describe('security.txt', () => {
  it('names whom to tell, until half a year after the build', () => {
    expect(publicFiles(siteWith(contact)).get('.well-known/security.txt')).toBe(
      [
        'Contact: mailto:security@group.example',
        'Expires: 2027-05-24T00:00:00Z',
        'Preferred-Languages: zh-CN, en',
        'Canonical: https://privacy.group.example/.well-known/security.txt',
        'Policy: https://group.example/reports',
        '',
      ].join('\n'),
    )
  })

  it('is not there where nobody is named', () => {
    expect(publicFiles(siteWith(address)).has('.well-known/security.txt')).toBe(false)
  })
})

describe('the headers for hosts', () => {
  let close = (): void => undefined
  afterEach(() => close())

  it('are as strict as those that we serve with, and send no form anywhere', async () => {
    const folder = writeWorkspace({ 'index.html': '<!doctype html>' })
    const server = await serveFolder(folder, 0)
    close = () => void server.close()
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const served = headers.get('content-security-policy')?.replace("form-action 'self'", "form-action 'none'")
    expect(rules().get('/*')).toContain(`Content-Security-Policy: ${served}`)
    expect(served).toContain("default-src 'none'")
  })

  it('let caches keep for good only what never changes', () => {
    const kept = [...rules()].filter(([, lines]) => lines.some((line) => /immutable/.test(line)))
    expect(kept.map(([path]) => path)).toEqual(['/archive/:notice/:version/*', '/assets/*'])
  })

  function rules(): ReadonlyMap<string, readonly string[]> {
    const blocks = String(publicFiles(siteWith(address)).get('_headers'))
      .trim()
      .split('\n\n')
    return new Map(
      blocks.map((block) => {
        const [path = '', ...lines] = block.split('\n').map((line) => line.trim())
        return [path, lines]
      }),
    )
  }
})
