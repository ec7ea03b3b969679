import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { usualMeaning } from '../workspace/shape-usual-keys.ts'

export default defineRule({
  id: 'foreign-frontmatter',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require keys of frontmatter that come from elsewhere to be mapped to keys of ours, or to be named as without meaning.',
    'zh-CN': '要求来自别处的文件头键对应到本库的键，或者注明没有含义。',
  },
  why: {
    en: 'A review date under another name is a date that nobody is reminded of; one line in the config makes it count in all files.',
    'zh-CN': '复核日期换了名字，就没有人收到提醒；在配置中写一行，所有文件里的都能用上。',
  },
  messages: {
    'unknown-keys': {
      en: 'Unknown frontmatter keys {keys} in {count} of the files, expected keys of ours or, in `policypress.config.yaml`, `frontmatter: {offer}`',
      'zh-CN':
        '未知的文件头键 {keys}（共 {count} 个文件），应为本库的键，或者在 `policypress.config.yaml` 中写 `frontmatter: {offer}`',
    },
    'unknown-target': {
      en: 'Unknown key `{target}`{hint} that `{key}` is mapped to, expected one of ours such as `owner` or `review.last`',
      'zh-CN': '未知的键 `{target}`{hint}（`{key}` 对应到它），应为本库的键，例如 `owner` 或 `review.last`',
    },
  },
  // One more file with the same keys is no other finding.
  identity: { 'unknown-keys': ['keys'] },
  good: [
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { owner_name: owner }, ignore: [layout] }\n',
      'pages/a.md': '---\ntitle: 甲\nowner_name: general-counsel\nlayout: page\n---\n\n# 甲\n',
    },
  ],
  bad: [
    {
      files: {
        'pages/a.md': '---\ntitle: 甲\nowner_name: 梅\nnext_review_date: 2026-05-01\n---\n\n# 甲\n',
        'pages/b.md': '---\nnext_review_date: 2026-06-01\nowner_name: 兰\n---\n\n# 乙\n',
        'pages/c.md': '---\nlayout: page\n---\n\n# 丙\n',
      },
      finds: [
        'pages/a.md:3:1: Unknown frontmatter keys `next_review_date`, `owner_name` in 2 of the files, expected keys of ours or, in `policypress.config.yaml`, `frontmatter: { map: { next_review_date: review.due, owner_name: owner } }`',
        'pages/c.md:2:1: Unknown frontmatter keys `layout` in 1 of the files, expected keys of ours or, in `policypress.config.yaml`, `frontmatter: { ignore: [layout] }`',
      ],
    },
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { reviewed: review.lst } }\n',
      },
      finds: [
        'policypress.config.yaml:4:23: Unknown key `review.lst` (→ `review.last`?) that `reviewed` is mapped to, expected one of ours such as `owner` or `review.last`',
      ],
    },
  ],
  // One finding for each set of keys: nine hundred files with the same frontmatter have one cause and one mend.
  check(workspace, report) {
    const config = workspace.facts.find(({ kind }) => kind === 'config')
    for (const { key, target, hint } of workspace.keysMappedToNothing()) {
      const span = config?.places[`/frontmatter/map/${escaped(key)}`] ?? [0, 0]
      report('unknown-target', { key, target, hint }, { path: config?.path ?? '', span })
    }
    const groups = new Map<string, Group>()
    for (const file of workspace.facts) {
      const keys = workspace.foreignKeys(file)
      if (keys.length === 0) continue
      const group = groups.get(JSON.stringify(keys)) ?? { keys, first: file, count: 0 }
      groups.set(JSON.stringify(keys), { ...group, count: group.count + 1 })
    }
    for (const { keys, first, count } of groups.values()) {
      const span = spanOf(keys, first)
      report(
        'unknown-keys',
        { keys: listed(keys), count, offer: offerFor(keys, first) },
        { path: first.path, span },
      )
    }
  },
})

function listed(keys: readonly string[]): string {
  const more = keys.length > mostKeys ? ` (+${keys.length - mostKeys})` : ''
  return keys.slice(0, mostKeys).map(quoted).join(', ') + more
}

/** A key as it stands in a pointer. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const quoted = (key: string): string => `\`${shortened(key)}\``
const shortened = (key: string): string => (key.length > 40 ? `${key.slice(0, 39)}…` : key)

/** The place of the key that stands first in the file. */
function spanOf(keys: readonly string[], { places }: Facts): readonly [number, number] {
  const spans = keys.flatMap((key) => {
    const span = places[`/${escaped(key)}`]
    return span ? [span] : []
  })
  return spans.sort(([left], [right]) => left - right)[0] ?? [0, 0]
}

/** What to write: keys with a usual meaning to be mapped, the rest to be let alone; as YAML in one line. */
function offerFor(keys: readonly string[], { data }: Facts): string {
  const mapped = keys.flatMap((key) => {
    const ours = usualMeaning(key, [data[key]])
    return ours === undefined ? [] : [[key, ours] as const]
  })
  const named = new Set(mapped.map(([key]) => key))
  const rest = keys.filter((key) => !named.has(key)).slice(0, mostKeys)
  const parts = [
    ...(mapped.length > 0
      ? [`map: { ${mapped.map(([key, ours]) => `${yaml(key)}: ${ours}`).join(', ')} }`]
      : []),
    ...(rest.length > 0 ? [`ignore: [${rest.map(yaml).join(', ')}]`] : []),
  ]
  return `{ ${parts.join(', ')} }`
}

const yaml = (key: string): string => (/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(shortened(key)))

const mostKeys = 12

/** Files whose foreign keys are the same. */
interface Group {
  readonly keys: readonly string[]
  readonly first: Facts
  readonly count: number
}
