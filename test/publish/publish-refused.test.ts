import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { containing, notice, noticeFiles } from './notice.ts'
import { kept, next, publish } from './publishing.ts'

describe('nothing is published', () => {
  const head = (from: string, to: string): Record<string, string> => ({
    'public/privacy.mdx': notice().replace(from, to),
  })
  it.each([
    ['of a draft', head('status: approved', 'status: draft'), ['1.0'], 2, 'only an approved text'],
    [
      'of what is internal',
      head('classification: public', 'classification: internal'),
      ['1.0'],
      2,
      'stands in public/',
    ],
    ['of an older version', next(), ['1.0'], 2, 'expected 1.1, the newest'],
    ['of a version to come', {}, ['2.0'], 2, 'expected 1.0, the newest'],
    ['before it is finished', {}, ['1.0', '--today', '2026-01-01'], 2, 'expected 2026-01-05 or later'],
    [
      'without an approval',
      head(/ {4}approvals.*\n/.exec(notice())?.[0] ?? '', ''),
      ['1.0'],
      1,
      'approval-covers-major',
    ],
    ['with an unknown parameter', head('answer-days', 'answer-week'), ['1.0'], 1, 'known-parameter'],
    ['with code', head('我们在', '{1}我们在'), ['1.0'], 1, 'safe-mdx'],
    [
      'with a stale translation',
      { 'public/privacy.mdx': next()['public/privacy.mdx'] ?? '' },
      ['1.1'],
      2,
      'privacy.en.mdx of version 1.0',
    ],
    ['in a language that there is not', {}, ['1.0', '--languages', 'zh-CN,fr'], 2, '--languages'],
    ['without its source', {}, ['1.0', '--languages', 'en'], 2, '--languages'],
    ['with a note of two lines', {}, ['1.0', '--note', 'a\nb'], 2, 'on one line'],
    ['as less than it is', {}, ['1.0', '--class', 'editorial'], 2, 'a new MAJOR is material'],
    [
      'where two parsers read two texts',
      {
        'public/privacy.mdx': notice({
          body: '\n<Param id="answer-days" /><Term id="consent">同意</Term>\n',
        }),
      },
      ['1.0'],
      2,
      'two Markdown parsers',
    ],
  ])('%s', (_, files, [version = '', ...rest], exit, words) => {
    const root = writeWorkspace({ ...noticeFiles, ...files })
    const { status, error } = publish(root, version, ...rest)
    expect([status, error]).toEqual([exit, containing(words)])
    expect(error).not.toMatch(/\n\s+at /)
    expect(existsSync(join(root, 'public/archive'))).toBe(false)
  })

  it.each([
    [['publish'], 'expected one notice'],
    [['publish', 'privacy'], 'Missing notice or version'],
    [['publish', 'privacy', 'other', '--version', '1.0'], 'expected one notice'],
    [['publish', 'privacy', '--verify'], 'expected one notice'],
    [['publish', 'privcy', '--version', '1.0'], 'did you mean "privacy"?'],
    [['publish', '../privacy', '--version', '1.0'], 'Unknown notice'],
    [['publish', 'privacy', '--version', '1.0', '--class', 'big'], 'expected one of material'],
  ])('for %j', (args, words) => {
    const { status, error } = policypress(args, { cwd: writeWorkspace(noticeFiles) })
    expect([status, error]).toEqual([2, containing(words)])
  })

  it('through a link that leads elsewhere', () => {
    const root = writeWorkspace(noticeFiles)
    const outside = writeWorkspace({ 'kept.txt': 'text' })
    symlinkSync(outside, join(root, 'public/archive'))
    expect(publish(root, '1.0')).toMatchObject({
      status: 2,
      error: containing('nothing is written through a link'),
    })
    expect(readdirSync(outside)).toEqual(['kept.txt'])
  })

  it('under an id that is a path, with every rule switched off', () => {
    const config = `${noticeFiles['policypress.config.yaml']}rules: { frontmatter-schema: off, id-matches-file-name: off }\n`
    const root = writeWorkspace({
      ...noticeFiles,
      'policypress.config.yaml': config,
      ...head('id: privacy', 'id: ../../out'),
    })
    const { status } = policypress(['publish', '../../out', '--version', '1.0', '--workspace', root])
    expect([status, existsSync(join(root, 'out'))]).toEqual([2, false])
  })

  it('over something else that stands in its place', () => {
    const root = writeWorkspace(noticeFiles)
    mkdirSync(join(root, 'public/archive/privacy'), { recursive: true })
    writeFileSync(join(root, 'public/archive/privacy/1.0'), 'in the way')
    expect(publish(root, '1.0').status).not.toBe(0)
    expect(readFileSync(join(root, 'public/archive/privacy/1.0'), 'utf8')).toBe('in the way')
    expect(readdirSync(join(root, 'public/archive/privacy'))).toEqual(['1.0'])
  })

  it('but an error in another document is no concern of it, and one language may go alone', () => {
    const root = writeWorkspace({
      ...noticeFiles,
      'internal/broken.mdx': '{1}\n',
      ...{ 'public/privacy.mdx': next()['public/privacy.mdx'] ?? '' },
    })
    expect(publish(root, '1.1', '--class', 'editorial', '--languages', 'zh-CN').status).toBe(0)
    const files = ['manifest.json', 'notice.json', 'zh-CN.html', 'zh-CN.txt']
    expect(Object.keys(kept(root, '1.1')).sort()).toEqual(files)
  })
})
