import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import { writeWorkspace } from '../examples.ts'
import { containing, notice, noticeFiles } from './notice.ts'
import { kept, next, publish, write } from './publishing.ts'

const sha256 = (text = ''): string => createHash('sha256').update(text).digest('hex')

describe('policypress publish', () => {
  it('freezes text, page and manifest of every language, all tied by hash', () => {
    const root = writeWorkspace(noticeFiles)
    const { status, out, error } = publish(root, '1.0', '--today', '2026-01-15')
    expect([status, error]).toEqual([0, ''])
    const files = kept(root, '1.0')
    expect(Object.keys(files).sort()).toEqual([
      'en.html',
      'en.txt',
      'manifest.json',
      'notice.json',
      'zh-CN.html',
      'zh-CN.txt',
    ])
    const manifest: unknown = JSON.parse(files['manifest.json'] ?? '')
    expect(validate('archive-manifest', manifest)).toEqual([])
    expect(manifest).toEqual({
      ...{ schemaVersion: 1, id: 'privacy', version: '1.0', class: 'material', note: '首次发布。' },
      ...{ date: '2026-01-05', effective: '2026-01-10', archived: '2026-01-15' },
      data: sha256(files['notice.json']),
      languages: [
        {
          language: 'zh-CN',
          title: '隐私告知',
          text: sha256(files['zh-CN.txt']),
          html: sha256(files['zh-CN.html']),
        },
        {
          language: 'en',
          title: 'Privacy notice',
          text: sha256(files['en.txt']),
          html: sha256(files['en.html']),
        },
      ],
    })
    expect(out).toContain(sha256(files['zh-CN.txt']))
    expect(files['zh-CN.txt']).toContain('我们在 15 天 内答复（《个人信息保护法》第17条）。')
  })

  it('makes a page that stands by itself and tells nothing of registers beyond the text', () => {
    const root = writeWorkspace({
      ...noticeFiles,
      'public/privacy.mdx': notice({ body: '\n见[英文](./privacy.en.mdx#rights)。\n' }),
    })
    expect(publish(root, '1.0').status).toBe(0)
    const page = kept(root, '1.0')['zh-CN.html'] ?? ''
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<a href="/privacy/#rights">英文</a>')
    expect(page).toContain(sha256(kept(root, '1.0')['zh-CN.txt']))
    expect(page).not.toMatch(/<script|<style|<link|<img| on[a-z]+=|src=|https?:/)
    expect(page).not.toContain('处理前告知')
  })

  it('changes nothing when it runs again, on a later day and with an older renderer as well', () => {
    const root = writeWorkspace(noticeFiles)
    publish(root, '1.0', '--today', '2026-01-15', '--note', '初版')
    const before = kept(root, '1.0')
    const { status, out } = publish(root, '1.0')
    expect([status, out]).toEqual([0, containing('frozen already and the same')])
    expect(kept(root, '1.0')).toEqual(before)
    repaint(root)
    expect(publish(root, '1.0').status).toBe(0)
  })

  it('ties a later version to the one before, and asks how much changed', () => {
    const root = writeWorkspace(noticeFiles)
    publish(root, '1.0')
    write(root, next())
    expect(publish(root, '1.1')).toMatchObject({
      status: 2,
      error: containing('substantive or editorial'),
    })
    expect(publish(root, '1.1', '--class', 'material').status).toBe(2)
    const { status, out } = publish(root, '1.1', '--class', 'substantive', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ...{ schemaVersion: 1, state: 'published' },
      manifest: {
        ...{ version: '1.1', class: 'substantive', note: '更正用词。' },
        previous: { version: '1.0', manifest: sha256(kept(root, '1.0')['manifest.json']) },
      },
    })
    expect(publish(root, '1.1').status).toBe(0)
    expect(publish(root, '1.1', '--class', 'editorial')).toMatchObject({
      status: 1,
      error: containing('(manifest.json); a changed text takes a new version'),
    })
  })

  it.each([
    [
      'a word',
      (root: string) => write(root, { 'public/privacy.mdx': notice({ body: '\n再加一句。\n' }) }),
      'zh-CN.txt',
    ],
    [
      'a value in a register',
      (root: string) =>
        write(root, {
          'registers/parameters.yaml': (noticeFiles['registers/parameters.yaml'] ?? '').replace('15', '30'),
        }),
      'zh-CN.txt, en.txt',
    ],
    ['the frozen text', (root: string) => spoil(root, 'en.txt'), 'en.txt'],
    ['the frozen page', (root: string) => spoil(root, 'en.html'), 'en.html'],
    ['the manifest', (root: string) => spoil(root, 'manifest.json'), 'manifest.json'],
    ['the files that there are', (root: string) => spoil(root, 'fr.txt'), 'fr.txt'],
  ])('refuses a version that is frozen where %s is another', (_, change, names) => {
    const root = writeWorkspace(noticeFiles)
    publish(root, '1.0')
    change(root)
    const before = kept(root, '1.0')
    const { status, error } = publish(root, '1.0')
    expect([status, error]).toEqual([1, containing(names)])
    expect(kept(root, '1.0')).toEqual(before)
  })
})

/** Another byte in a frozen file, or a file that should not be. */
function spoil(root: string, name: string): void {
  const path = join(root, 'public/archive/privacy/1.0', name)
  writeFileSync(path, existsSync(path) ? `${readFileSync(path, 'utf8')} ` : 'text')
}

/** The page as another release would have made it, with the manifest that belongs to it. */
function repaint(root: string): void {
  const folder = join(root, 'public/archive/privacy/1.0')
  const page = readFileSync(join(folder, 'en.html'), 'utf8')
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8')
  const other = page.replace('<main>', '<main class="notice">')
  writeFileSync(join(folder, 'en.html'), other)
  writeFileSync(join(folder, 'manifest.json'), manifest.replace(sha256(page), sha256(other)))
}
