import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { findRoot, openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command, CommandLine } from '../command.ts'
import { configText } from '../init/config-text.ts'
import { foundLines, nextSteps } from '../init/said.ts'
import { survey } from '../init/survey.ts'
import { updateBaseline } from '../lint/update-baseline.ts'
import { terminal } from '../terminal.ts'
import { pathPrefix } from '../workspace.ts'

/** `policypress init [folder]`: writes a config for what a folder holds, and a baseline where one is wanted. */
export const init: Command = {
  name: 'init',
  summary: { en: 'Write a config for a folder of Markdown', 'zh-CN': '为一个 Markdown 文件夹写出配置' },
  positionals: '[folder]',
  options: [
    {
      name: 'baseline',
      summary: {
        en: 'take what the rules find now into a baseline',
        'zh-CN': '把规则现在发现的问题收入基线',
      },
    },
    {
      name: 'reason',
      value: 'TEXT',
      summary: { en: 'why it is taken in and not mended', 'zh-CN': '为何收入基线而不修好' },
    },
  ],
  run(line) {
    const { locale, switches } = line
    const folder = resolve(line.positionals[0] ?? '.')
    refuse(folder, line)
    const found = survey(open(folder, line))
    terminal.out(foundLines(found, locale))
    const path = join(folder, configName)
    // A second process, or a link that lies there, must not be written over.
    writeFileSync(path, configText(basename(realpathSync(folder)), found), { flag: 'wx' })
    const hasBaseline = switches.has('baseline')
    const status = hasBaseline ? takeIn(open(folder, line), line) : 0
    terminal.out(nextSteps(`${pathPrefix(folder)}${configName}`, hasBaseline, locale))
    return status
  },
}

function open(folder: string, { today }: CommandLine): OpenWorkspace {
  return openWorkspace(folder, { today, cache: false })
}

function takeIn(opened: OpenWorkspace, line: CommandLine): number {
  return updateBaseline(line, opened, opened.lint({ locale: line.locale }))
}

/** Everything that would be in the way is said before anything is written. */
function refuse(folder: string, { switches, values }: CommandLine): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CannotRun(noFolder(folder))
  const around = findRoot(folder)
  if (around?.configured) throw new CannotRun(alreadyThere(join(around.root, configName)))
  const reason = values.get('reason')?.trim() ?? ''
  if (switches.has('baseline') !== (reason !== '')) throw new CannotRun(reasonMissing)
}

const configName = 'policypress.config.yaml'

const noFolder = (folder: string): { en: string; 'zh-CN': string } => ({
  en: `Unknown folder "${folder}", expected one that exists`,
  'zh-CN': `文件夹“${folder}”不存在，应为存在的文件夹`,
})

const alreadyThere = (path: string): { en: string; 'zh-CN': string } => ({
  en: `Unexpected config "${path}", expected a folder without one because nothing is written over`,
  'zh-CN': `已有配置“${path}”，不会覆盖；应为尚无配置的文件夹`,
})

const reasonMissing = {
  en: 'Missing half of --baseline --reason "…", expected both or neither because taking findings in is making debt',
  'zh-CN': '--baseline 与 --reason "……" 应一起写或都不写，因为收入基线就是记下欠账',
}
