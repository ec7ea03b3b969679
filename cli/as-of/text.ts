import { quantity } from '../../linter/index.ts'
import type { AsOf, Origin } from '../../linter/diff.ts'
import type { Locale } from '../../linter/index.ts'

/** For people: what was in force, one line a fact, each with where it was found. */
export function asOfText(report: AsOf, locale: Locale): string {
  const said = words[locale]
  const { documents, parameters, exceptions, laws, notes, day } = report
  const section = (title: string, lines: readonly string[]): string =>
    [
      `${title} (${lines.length})`,
      ...(lines.length > 0 ? lines : [said.none]).map((line) => `  ${line}`),
    ].join('\n')
  return `${[
    `${said.title} ${day}`,
    ...notes.map((note) => said.notes[note]),
    section(
      said.documents,
      documents.flatMap(({ id, title, version, effective, approvals, texts, origin }) => [
        `${id} ${version} ${title} · ${said.since} ${effective} · ${originText(origin, locale)}`,
        ...approvals.map(({ role, date }) => `  ${said.approved} ${role} ${date}`),
        ...texts.map(({ language, hash }) => `  ${language} sha256 ${hash}`),
        ...(texts.length === 0 ? [`  ${said.lost}`] : []),
      ]),
    ).replace(/\(\d+\)/, `(${documents.length})`),
    section(
      said.parameters,
      parameters.map(({ id, value, unit, law }) => {
        const shown = typeof value === 'number' ? quantity(value, unit || undefined, locale) : value
        return `${id} ${shown}${law === '' ? '' : ` · ${law}`}`
      }),
    ),
    section(
      said.exceptions,
      exceptions.map(({ rule, control, document, owner, approver, expires }) =>
        [
          [control || rule, document].filter(Boolean).join(' '),
          `${owner} → ${approver}`,
          `${said.until} ${expires}`,
        ].join(' · '),
      ),
    ),
    section(
      said.laws,
      laws.map(({ code, title, state, from, to, verified }) =>
        [`${code} ${title[locale]}`, said.states[state], [from, to].filter(Boolean).join('–'), verified]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    `${said.registers} ${originText(report.registers, locale)}`,
  ].join('\n\n')}\n`
}

function originText({ from, commit, committed, path }: Origin, locale: Locale): string {
  const said = words[locale].origins[from]
  const at = commit === undefined ? '' : `${commit.slice(0, 12)} (${committed})`
  return [said, at, path].filter(Boolean).join(' ')
}

const words = {
  en: {
    title: 'In force on',
    documents: 'Documents',
    parameters: 'Parameters',
    exceptions: 'Exceptions',
    laws: 'Laws',
    since: 'since',
    until: 'until',
    approved: 'approved by',
    none: 'none',
    lost: 'no text of this version was found',
    registers:
      'Parameters, exceptions and laws: the last commit of the day by committer date, or the work tree:',
    origins: { 'work-tree': 'work tree', commit: 'commit', archive: 'archive' },
    states: {
      'in-force': 'in force',
      'not-yet': 'not yet in force',
      ended: 'no longer in force',
      'not-established': 'start not established',
    },
    notes: {
      'no-repository': 'There is no git repository around the workspace: told from the files as they stand.',
      'before-history': 'No commit is as old as that day: registers are those of the first commit.',
      announced: 'That day is still to come: told from what is announced so far.',
    },
  },
  'zh-CN': {
    title: '当日有效：',
    documents: '文件',
    parameters: '参数',
    exceptions: '例外',
    laws: '法律',
    since: '生效于',
    until: '截至',
    approved: '批准：',
    none: '无',
    lost: '没有找到该版本的正文',
    registers: '参数、例外和法律：取自当日最后一次提交（按提交者日期）或工作区：',
    origins: { 'work-tree': '工作区', commit: '提交', archive: '存档' },
    states: { 'in-force': '有效', 'not-yet': '尚未施行', ended: '已失效', 'not-established': '施行日未查明' },
    notes: {
      'no-repository': '工作区不在 git 仓库里：以下按现有文件列出。',
      'before-history': '没有这么早的提交：登记内容取自最早的提交。',
      announced: '这一天还没有到：以下按目前已公布的内容列出。',
    },
  },
} as const
