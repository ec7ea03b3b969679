import { defineRule } from '../define-rule.ts'
import type { ArchiveFile } from '../model/archive.ts'
import type { Spot } from '../model/place.ts'
import type { WorkspaceReport } from '../model/rule.ts'
import { archivedVersions } from '../workspace/shape-archive.ts'
import type { ArchivedVersion } from '../workspace/shape-archive.ts'

export default defineRule({
  id: 'frozen-archive',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every published version to be kept as its manifest describes it, byte by byte.',
    'zh-CN': '要求每个已发布的版本都与其清单逐字节一致。',
  },
  why: {
    en: 'A reader who saved a version must be able to prove what was promised; a text that can change afterwards proves nothing.',
    'zh-CN': '读者保存下来的版本要能证明当时承诺了什么；事后还能改的文本什么也证明不了。',
  },
  messages: {
    stray: {
      en: 'Unexpected file in the archive, expected `public/archive/<notice>/<version>/` with what `policypress publish` wrote',
      'zh-CN': '意外的归档文件，应只有 `public/archive/<告知>/<版本>/` 及 `policypress publish` 写入的内容',
    },
    'no-manifest': {
      en: 'Missing `manifest.json` beside this file, expected the one that was written when the version was frozen',
      'zh-CN': '缺少同一文件夹中的 `manifest.json`，应有冻结该版本时写入的清单',
    },
    'bad-manifest': {
      en: 'Unexpected content of the manifest ({problem}), expected what `policypress publish` wrote',
      'zh-CN': '意外的清单内容（{problem}），应为 `policypress publish` 写入的内容',
    },
    place: {
      en: 'Unexpected `{key}` `{actual}` in the manifest, expected `{expected}`, the name of its folder',
      'zh-CN': '意外的清单字段 `{key}`：`{actual}`，应为所在文件夹的名称 `{expected}`',
    },
    gone: {
      en: 'Missing `{name}`, expected the file that the manifest describes',
      'zh-CN': '缺少 `{name}`，应有清单所记的这个文件',
    },
    changed: {
      en: 'Unexpected bytes, expected those with SHA-256 {hash}: a changed text takes a new version',
      'zh-CN': '意外的内容，应为 SHA-256 等于 {hash} 的内容：文本有改动就升版本',
    },
    'line-ends': {
      en: 'Unexpected line ends, expected those that were frozen: put `public/archive/** -text` into `.gitattributes`',
      'zh-CN': '意外的换行符，应与冻结时相同：请在 `.gitattributes` 写入 `public/archive/** -text`',
    },
    extra: {
      en: 'Unexpected file in a frozen version, expected those that the manifest describes and no other',
      'zh-CN': '意外的文件，应只有清单所记的文件：已冻结的版本不再添加',
    },
    chain: {
      en: 'Unexpected `previous` in the manifest, expected version `{version}` with SHA-256 {hash} of its manifest',
      'zh-CN': '意外的清单字段 `previous`，应为版本 `{version}`，其清单的 SHA-256 为 {hash}',
    },
    unchained: {
      en: 'Missing version `{version}` before this one, expected it to be kept, as the manifest says',
      'zh-CN': '缺少此前的版本 `{version}`，应按清单所记予以保留',
    },
  },
  good: [
    {
      'public/archive/privacy/1.0/manifest.json': manifestText('1.0'),
      'public/archive/privacy/1.0/zh-CN.txt': 'policypress-text/1\n',
      'public/archive/privacy/1.0/zh-CN.html': '<!doctype html>\n',
      'public/archive/privacy/1.0/notice.json': '{}\n',
    },
  ],
  bad: [
    {
      files: {
        'public/archive/notes.txt': 'x\n',
        'public/archive/privacy/1.0/manifest.json': manifestText('1.0'),
        'public/archive/privacy/1.0/zh-CN.txt': 'policypress-text/1 \n',
        'public/archive/privacy/1.0/en.txt': 'x\n',
        'public/archive/privacy/1.0/notice.json': '{ }\n',
      },
      finds: [
        'public/archive/notes.txt:1:1: Unexpected file in the archive, expected `public/archive/<notice>/<version>/` with what `policypress publish` wrote',
        'public/archive/privacy/1.0/en.txt:1:1: Unexpected file in a frozen version, expected those that the manifest describes and no other',
        'public/archive/privacy/1.0/manifest.json:1:1: Missing `zh-CN.html`, expected the file that the manifest describes',
        'public/archive/privacy/1.0/notice.json:1:1: Unexpected bytes, expected those with SHA-256 ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356: a changed text takes a new version',
        'public/archive/privacy/1.0/zh-CN.txt:1:1: Unexpected bytes, expected those with SHA-256 09eac7c09b427aec21aa6356a6c751a0033ca576c491658948648cdf1453e3c2: a changed text takes a new version',
      ],
    },
    {
      files: {
        'public/archive/privacy/1.0/manifest.json': '{ "id": "privacy" }\n',
        'public/archive/privacy/1.1/manifest.json': manifestText('1.0'),
        'public/archive/privacy/1.1/zh-CN.txt': 'policypress-text/1\r\n',
        'public/archive/privacy/1.1/zh-CN.html': '<!doctype html>\n',
        'public/archive/privacy/1.1/notice.json': '{}\n',
        'public/archive/other/1.0/zh-CN.txt': 'x\n',
      },
      finds: [
        'public/archive/other/1.0/zh-CN.txt:1:1: Missing `manifest.json` beside this file, expected the one that was written when the version was frozen',
        'public/archive/privacy/1.0/manifest.json:1:1: Unexpected content of the manifest (missing-key schemaVersion), expected what `policypress publish` wrote',
        'public/archive/privacy/1.1/manifest.json:1:1: Unexpected `previous` in the manifest, expected version `1.0` with SHA-256 50d8afa4506de16f96a3b846add47db613491e8c6027a72f2a9972a359c7019c of its manifest',
        'public/archive/privacy/1.1/manifest.json:1:1: Unexpected `version` `1.0` in the manifest, expected `1.1`, the name of its folder',
        'public/archive/privacy/1.1/zh-CN.txt:1:1: Unexpected line ends, expected those that were frozen: put `public/archive/** -text` into `.gitattributes`',
      ],
    },
    {
      files: {
        'public/archive/privacy/1.1/manifest.json': manifestText('1.1', '1.0'),
        'public/archive/privacy/1.1/zh-CN.txt': 'policypress-text/1\n',
        'public/archive/privacy/1.1/zh-CN.html': '<!doctype html>\n',
        'public/archive/privacy/1.1/notice.json': '{}\n',
      },
      finds: [
        'public/archive/privacy/1.1/manifest.json:1:1: Missing version `1.0` before this one, expected it to be kept, as the manifest says',
      ],
    },
  ],
  check(workspace, report) {
    const { versions, stray } = archivedVersions(workspace.archive())
    for (const file of stray) report('stray', {}, startOf(file))
    for (const version of versions) checkVersion(version, versions, report)
  },
})

function checkVersion(version: ArchivedVersion, all: readonly ArchivedVersion[], report: Report): void {
  const { manifest, files } = version
  if (!manifest) {
    for (const file of files.slice(0, 1)) report('no-manifest', {}, startOf(file))
  } else if (!manifest.manifest) {
    report('bad-manifest', { problem: manifest.problem ?? 'unreadable' }, startOf(manifest))
  } else {
    const spot = startOf(manifest)
    for (const key of ['id', 'version'] as const) {
      const data = { key, actual: manifest.manifest[key], expected: version[key] }
      if (data.actual !== data.expected) report('place', data, spot)
    }
    checkFiles(version, manifest.manifest, spot, report)
    checkChain(version, manifest.manifest, spot, { all, report })
  }
}

function checkFiles(
  { folder, files }: ArchivedVersion,
  manifest: Manifest,
  spot: Spot,
  report: Report,
): void {
  const described = new Map([
    ...manifest.languages.flatMap(({ language, text, html }): [string, string][] => [
      [`${language}.txt`, text],
      [`${language}.html`, html],
    ]),
    ['notice.json', manifest.data],
  ])
  for (const name of described.keys()) {
    if (!files.some(({ path }) => path === `${folder}/${name}`)) report('gone', { name }, spot)
  }
  for (const file of files) {
    const name = file.path.slice(folder.length + 1)
    const hash = described.get(name)
    if (name === 'manifest.json' || file.hash === hash) continue
    if (hash === undefined) report('extra', {}, startOf(file))
    else if (file.hashWithLineFeeds === hash) report('line-ends', {}, startOf(file))
    else report('changed', { hash }, startOf(file))
  }
}

/** Each manifest holds the hash of the one before, so that none of them can be rewritten alone. */
function checkChain(
  { id, before }: ArchivedVersion,
  { previous }: Manifest,
  spot: Spot,
  { all, report }: { readonly all: readonly ArchivedVersion[]; readonly report: Report },
): void {
  if (previous && !all.some((kept) => kept.id === id && kept.version === previous.version)) {
    report('unchained', { version: previous.version }, spot)
  } else if (before) {
    const hash = before.manifest?.hash ?? ''
    if (previous?.version === before.version && previous.manifest === hash) return
    report('chain', { version: before.version, hash }, spot)
  }
}

const startOf = ({ path }: { readonly path: string }): Spot => ({ path, span: [0, 0] })

/** The manifest of the examples: of three files whose hashes are true. */
function manifestText(version: string, before?: string): string {
  const dates = { date: '2026-01-05', effective: '2026-01-10', archived: '2026-01-05' }
  const text = '09eac7c09b427aec21aa6356a6c751a0033ca576c491658948648cdf1453e3c2'
  const html = '335fca8574f060eea24ebcdae6b78f32414f5de03da1084fd0e73d710768e3a9'
  const languages = [{ language: 'zh-CN', title: '隐私告知', text, html }]
  const data = 'ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356'
  const head = { schemaVersion: 1, id: 'privacy', version, class: 'material', note: '首次发布。', data }
  const previous = before === undefined ? {} : { previous: { version: before, manifest: html } }
  return JSON.stringify({ ...head, ...dates, ...previous, languages })
}

type Manifest = NonNullable<ArchiveFile['manifest']>
type Report = WorkspaceReport<
  | 'stray'
  | 'no-manifest'
  | 'bad-manifest'
  | 'place'
  | 'gone'
  | 'changed'
  | 'line-ends'
  | 'extra'
  | 'chain'
  | 'unchained'
>
