import { posix } from 'node:path'
import type { SettingChange } from '../model/decision-changes.ts'
import type { Workspace, WorkspaceConfig } from '../model/workspace.ts'
import { insidePrefix } from '../read/import-folder.ts'
import { configChange, configOf } from './config-spot.ts'

/** What the config says otherwise beside the settings of rules. One that only came or went is none of this. */
export function settingChanges(base: Workspace, head: Workspace): SettingChange[] {
  if (!configOf(base) || !configOf(head)) return []
  const [one, other] = [valuesIn(base.config), valuesIn(head.config)]
  return [
    ...single.flatMap((key): SettingChange[] => {
      const [from = '', to = ''] = [one.single[key], other.single[key]]
      return from === to ? [] : [{ key, from, to, about: configChange(base, head, () => [pointerOf(key)]) }]
    }),
    ...lists.flatMap((key) => [
      ...beyond(other.lists[key], one.lists[key]).map((to) => ({
        key,
        from: '',
        to,
        about: at(key, to, base, head),
      })),
      ...beyond(one.lists[key], other.lists[key]).map((from) => ({
        key,
        from,
        to: '',
        about: at(key, from, base, head),
      })),
    ]),
  ]
}

/** The prefixes of what is imported on one side only. */
export function movedImports({ config: base }: Workspace, { config: head }: Workspace): string[] {
  return [...beyond(base.imports, head.imports), ...beyond(head.imports, base.imports)].map(prefixOf)
}

function prefixOf(from: string): string {
  const outside = from.startsWith('.') ? posix.normalize(from).replace(/\/$/, '') : `node_modules/${from}`
  return insidePrefix(from) ?? `${outside}/`
}

/** At the item itself, on the side that has it. */
function at(key: ListKey, item: string, base: Workspace, head: Workspace): SettingChange['about'] {
  return configChange(base, head, (config) => {
    const index = valuesIn(config).lists[key].indexOf(item)
    if (index < 0) return []
    const place = key === 'frontmatter.map' ? item.split(':')[0] : index
    return [`${pointerOf(key)}/${place}`]
  })
}

const pointerOf = (key: string): string => `/${key.replaceAll('.', '/')}`

function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((item) => !other.includes(item))
}

function valuesIn(config: WorkspaceConfig): Values {
  const { name, publicSite, frontmatter, skipByName } = config
  return {
    single: {
      name: name['zh-CN'] === name.en ? name.en : `${name['zh-CN']} / ${name.en}`,
      'source-language': config.sourceLanguage,
      extends: config.preset,
      'skip-by-name': String(skipByName),
      'public-site.address': publicSite?.address ?? '',
      'public-site.security.contact': publicSite?.security?.contact ?? '',
      'public-site.security.policy': publicSite?.security?.policy ?? '',
    },
    lists: {
      languages: config.languages,
      imports: config.imports,
      'frontmatter.map': [...frontmatter.map].map(([foreign, ours]) => `${foreign}: ${ours}`),
      'frontmatter.ignore': frontmatter.ignore,
    },
  }
}

const single = [
  ...(['name', 'source-language', 'extends', 'skip-by-name', 'public-site.address'] as const),
  ...(['public-site.security.contact', 'public-site.security.policy'] as const),
]
const lists = ['languages', 'imports', 'frontmatter.map', 'frontmatter.ignore'] as const
type ListKey = (typeof lists)[number]

interface Values {
  readonly single: Readonly<Record<(typeof single)[number], string>>
  readonly lists: Readonly<Record<ListKey, readonly string[]>>
}
