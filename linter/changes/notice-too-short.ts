import { defineRule } from '../define-rule.ts'
import type { ExampleFiles } from '../model/rule.ts'

export default defineRule({
  id: 'notice-too-short',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: { none: 'Made backwards the version falls, or its day moves back, and both are told as that.' },
  options: {
    parameter: {
      default: 'change-notice-days',
      description: {
        en: 'Parameter whose value is the least number of days between announcing a change and its coming into force.',
        'zh-CN': '一个参数的标识，其取值是改动从公布到生效的最少天数。',
      },
    },
  },
  summary: {
    en: 'Tell each new MAJOR version of a notice that comes into force sooner after today than the company promises.',
    'zh-CN': '指出自今天起提前公布天数少于公司承诺的每个告知主版本。',
  },
  why: {
    en: 'Notices promise people days to read a change and to object, counted from when they can see it.',
    'zh-CN': '告知答应给人几天时间看改动、提异议，从看得到的那天起算。',
  },
  messages: {
    short: {
      en: 'Announced {version} of `{document}` {actual} days before it comes into force on {effective}, fewer than the {expected} that `{parameter}` promises',
      'zh-CN':
        '`{document}` {version} 版在 {effective} 生效，提前公布只有 {actual} 天，少于 `{parameter}` 承诺的 {expected} 天',
    },
  },
  good: [
    {
      base: files(['1.0', '2026-01-06']),
      head: files(['2.0', '2026-01-22'], ['1.0', '2026-01-06']),
    },
    {
      base: files(['1.0', '2026-01-06']),
      head: files(['1.1', '2026-01-16'], ['1.0', '2026-01-06']),
    },
  ],
  bad: [
    {
      base: files(['1.0', '2026-01-06']),
      head: files(['2.0', '2026-01-20'], ['1.0', '2026-01-06']),
      finds: [
        'public/a.mdx:7:43: material: Announced 2.0 of `a` 5 days before it comes into force on 2026-01-20, fewer than the 7 that `change-notice-days` promises',
      ],
    },
  ],
  check({ frontmatter, today, head }, report, { options }) {
    const parameter = String(options['parameter'])
    const expected = head.workspace.values.get(parameter)?.value
    if (typeof expected !== 'number') return
    const archive = head.workspace.archive()
    for (const { id: document, after, wasApproved, isApproved, old, now, about } of frontmatter) {
      if (after['type'] !== 'notice' || !wasApproved || !isApproved) continue
      const first = Math.min(...now.map(({ major }) => major))
      for (const { version, major, minor, effective, pointer } of now) {
        const isKnown = old.some((known) => known.version === version && known.effective === effective)
        if (minor !== 0 || major === first || isKnown || effective < today) continue
        // What is frozen has been announced on the day that its manifest names.
        const path = `public/archive/${document}/${version}/manifest.json`
        const announced = archive.find((file) => file.path === path)?.manifest?.archived ?? today
        const actual = (Date.parse(effective) - Date.parse(announced)) / 86_400_000
        if (!(actual < expected)) continue
        const data = { document, version, effective, actual, expected, parameter }
        report('short', data, { ...about(`${pointer}/effective`), todo: ['set-effective'] })
      }
    }
  },
})

function files(...revisions: readonly (readonly [version: string, effective: string])[]): ExampleFiles {
  const lines = revisions.map(
    ([version, effective]) =>
      `  - { version: '${version}', date: '2026-01-05', effective: '${effective}' }\n`,
  )
  const head = `id: a\ntype: notice\nstatus: approved\nversion: '${revisions[0]?.[0]}'`
  return {
    'registers/parameters.yaml': 'values:\n  change-notice-days: { value: 7 }\n',
    'public/a.mdx': `---\n${head}\nrevisions:\n${lines.join('')}---\n`,
  }
}
