import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../../linter/index.ts'
import type { Locale, OpenWorkspace } from '../../linter/index.ts'
import type { CommandLine } from '../command.ts'
import { terminal } from '../terminal.ts'
import { pathPrefix } from '../workspace.ts'
import { baseArchives } from './base-archive.ts'
import type { BaseArchive } from './base-archive.ts'

/** Holds the archive to its own manifests, and to what an earlier revision published, byte by byte. */
export function verifyArchive(line: CommandLine, opened: OpenWorkspace): number {
  const bases = baseArchives(opened.root, line.values.get('base'))
  const found = opened.lint({ locale: line.locale }).findings.filter(({ rule }) => rule === 'frozen-archive')
  const problems: Problem[] = [
    ...found.map(({ path, message }) => ({ path, code: 'manifest', message })),
    ...bases.flatMap((base) => changesSince(base, opened.root, line.locale)),
  ]
  tell(line, problems, bases, pathPrefix(opened.root))
  return problems.length > 0 ? 1 : 0
}

function changesSince({ base, files }: BaseArchive, root: string, locale: Locale): Problem[] {
  const name = base.replace(/^refs\/tags\//, '')
  const problem = (path: string, code: Code): Problem => ({
    ...{ path: `public/archive/${printable(path)}`, code, base: name, message: words[code][locale](name) },
  })
  const changed = [...files].flatMap(([path, bytes]) => {
    const code = compare(bytes, join(root, 'public', 'archive', path))
    return code === undefined ? [] : [problem(path, code)]
  })
  const folders = new Set([...files.keys()].flatMap((path) => /^[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))
  const added = [...folders].flatMap((folder) =>
    namesIn(join(root, 'public', 'archive', folder))
      .map((entry) => `${folder}/${entry}`)
      .filter((path) => !files.has(path)),
  )
  return [...changed, ...added.map((path) => problem(path, 'added'))]
}

/** What happened to a file; nothing where its bytes are the same. */
function compare(before: Buffer | undefined, place: string): Code | undefined {
  const stat = lstatSync(place, { throwIfNoEntry: false })
  if (!stat) return 'removed'
  if (!stat.isFile() || before === undefined) return 'changed'
  const now = readFileSync(place)
  if (now.equals(before)) return undefined
  return withLineFeeds(now).equals(withLineFeeds(before)) ? 'line-ends' : 'changed'
}

const withLineFeeds = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

function namesIn(folder: string): string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []
}

function tell(
  line: CommandLine,
  problems: readonly Problem[],
  bases: readonly BaseArchive[],
  prefix: string,
): void {
  const names = bases.map(({ base }) => base.replace(/^refs\/tags\//, ''))
  const files = new Set(bases.flatMap((base) => [...base.files.keys()])).size
  if (line.values.get('format') === 'json') {
    terminal.out(`${JSON.stringify({ schemaVersion: 1, bases: names, files, problems }, null, 2)}\n`)
    return
  }
  for (const { path, message } of problems) terminal.out(`${prefix}${path} ${message}\n`)
  terminal.out(`${summary[line.locale](files, names.join(', '), problems.length)}\n`)
}

const words: Readonly<Record<Code, Readonly<Record<Locale, (base: string) => string>>>> = {
  changed: {
    en: (base) => `Unexpected bytes, expected those of ${base}: a changed text takes a new version`,
    'zh-CN': (base) => `内容与 ${base} 中的不同：文本有改动，应升版本`,
  },
  removed: {
    en: (base) => `Missing file, expected that of ${base}: what was public stays available`,
    'zh-CN': (base) => `缺少 ${base} 中的文件：公开过的文本要一直可查`,
  },
  added: {
    en: (base) => `Unexpected file, expected the files of ${base} alone: a frozen version takes no additions`,
    'zh-CN': (base) => `多出的文件，应只有 ${base} 中的文件：已冻结的版本不再添加`,
  },
  'line-ends': {
    en: (base) =>
      `Unexpected line ends, expected those of ${base}: put "public/archive/** -text" into .gitattributes`,
    'zh-CN': (base) => `换行符与 ${base} 中的不同：请在 .gitattributes 写入 "public/archive/** -text"`,
  },
}

const summary: Readonly<Record<Locale, (files: number, bases: string, problems: number) => string>> = {
  en: (files, bases, problems) => `${files} frozen files compared with ${bases}: ${problems} problems`,
  'zh-CN': (files, bases, problems) => `已与 ${bases} 比较 ${files} 个冻结文件：${problems} 个问题`,
}

type Code = 'changed' | 'removed' | 'added' | 'line-ends'

interface Problem {
  readonly path: string
  readonly code: string
  readonly base?: string
  readonly message: string
}
