import { resolve } from 'node:path'
import { isCalendarDate } from '../schema/index.ts'
import type { Locale } from '../linter/index.ts'
import { clockToday, localeFromEnvironment } from '../cli/terminal.ts'

/** What `settings.policypress` of an ESLint config may say. */
export interface PolicypressSettings {
  /** Folder of the workspace; by default it is looked for from the file upward, as on the command line. */
  readonly root?: string
  /** ISO date that counts as today; by default what the clock says. */
  readonly today?: string
  /** Language of the messages; by default that of the system. */
  readonly locale?: Locale
  /** Run the rules of remark-lint that the config of the workspace names, which is code of its packages; default false. */
  readonly remark?: boolean
  /** File with rules, fields and components of your own; it is run as code. */
  readonly extensions?: string
}

/** The settings in force, for a run in a folder. Throws on what they cannot mean, as ESLint does on its own. */
export function readSettings(authored: unknown, folder: string): EffectiveSettings {
  if (authored !== undefined && (typeof authored !== 'object' || authored === null))
    throw new Error('Unexpected settings.policypress, expected an object')
  const entries = Object.entries(authored ?? {})
  for (const [name, value] of entries) {
    if (!isFitting(name, value)) throw new Error(mistake(name, value))
  }
  const settings = Object.fromEntries(entries) as PolicypressSettings
  return {
    ...settings,
    today: settings.today ?? clockToday(),
    locale: settings.locale ?? localeFromEnvironment(process.env),
    remark: settings.remark ?? false,
    ...(settings.extensions === undefined ? {} : { extensions: resolve(folder, settings.extensions) }),
  }
}

function isFitting(name: string, value: unknown): boolean {
  return fits[name as keyof PolicypressSettings]?.(value) ?? false
}

const fits: Readonly<Record<keyof PolicypressSettings, (value: unknown) => boolean>> = {
  root: (value) => typeof value === 'string' && value !== '',
  today: (value) => typeof value === 'string' && isCalendarDate(value),
  locale: (value) => value === 'en' || value === 'zh-CN',
  remark: (value) => typeof value === 'boolean',
  extensions: (value) => typeof value === 'string' && value !== '',
}

function mistake(name: string, value: unknown): string {
  const expected = Object.hasOwn(fits, name)
    ? expectations[name as keyof PolicypressSettings]
    : `one of ${Object.keys(fits).join(', ')}`
  return `Unexpected settings.policypress.${name} ${JSON.stringify(value)}, expected ${expected}`
}

const expectations: Readonly<Record<keyof PolicypressSettings, string>> = {
  root: 'the path of a folder',
  today: 'a day of the calendar as YYYY-MM-DD',
  locale: 'en or zh-CN',
  remark: 'true or false',
  extensions: 'the path of a file',
}

/** The same with what is left out filled in. */
export interface EffectiveSettings extends PolicypressSettings {
  readonly today: string
  readonly locale: Locale
  readonly remark: boolean
}
