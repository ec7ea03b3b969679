import type { Locale } from '../linter/index.ts'
import type { Command, CommandOption } from './command.ts'
import { commonOptions } from './command-line.ts'
import { commands } from './commands/index.ts'

/** The list of commands. */
export async function overview(locale: Locale): Promise<string> {
  const loaded = await Promise.all([...commands.values()].map((load) => load()))
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary[locale]}`)
  const { title, hint } = words[locale]
  return `${title}\n\n${lines.join('\n')}\n\n${hint}\n`
}

/** Options and arguments of one command. */
export function helpFor(command: Command, locale: Locale): string {
  const options = [...command.options, ...commonOptions].map((option) => optionLine(option, locale))
  const usage = `policypress ${command.name} ${command.positionals}`.trim()
  const exits = command.exits?.[locale] ?? words[locale].exits
  return `${command.summary[locale]}\n\n  ${usage}\n\n${options.join('\n')}\n\n${exits}\n`
}

function optionLine({ name, choices, value, summary }: CommandOption, locale: Locale): string {
  const takes = choices ? ` ${choices.join('|')}` : value ? ` ${value}` : ''
  return `  ${`--${name}${takes}`.padEnd(34)} ${summary[locale]}`
}

const words = {
  en: {
    title: 'policypress <command>: policies as code',
    hint: 'policypress <command> --help shows its options.',
    exits: 'Exit codes: 0 clean, 1 findings, 2 could not run.',
  },
  'zh-CN': {
    title: 'policypress <命令>：以代码方式管理制度',
    hint: 'policypress <命令> --help 显示该命令的选项。',
    exits: '退出码：0 无问题，1 有发现，2 无法运行。',
  },
} as const
