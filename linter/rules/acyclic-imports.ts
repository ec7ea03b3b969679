import { defineRule } from '../define-rule.ts'
import type { Profile } from '../model/catalog.ts'

export default defineRule({
  id: 'acyclic-imports',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Disallow profiles that import themselves, directly or by way of others.',
    'zh-CN': '禁止控制清单直接或绕道引入自己。',
  },
  why: {
    en: 'In a circle nobody can say which profile asks for a control, so nobody dares to take one out.',
    'zh-CN': '引入绕成一圈，就说不清哪个控制清单要求了某个控制点，谁也不敢删改。',
  },
  messages: {
    circle: {
      en: 'Unexpected import of `{id}`, expected no way back to the profile itself: {way}',
      'zh-CN': '意外的引入 `{id}`，应去掉，因为它绕回本控制清单：{way}',
    },
  },
  good: [
    {
      'profiles/base.yaml': 'id: base\n',
      'profiles/core.yaml': 'id: core\nimports: [base]\n',
      'profiles/sale.yaml': 'id: sale\nimports: [core, base]\n',
    },
  ],
  bad: [
    {
      files: {
        'profiles/base.yaml': 'id: base\nimports: [sale]\n',
        'profiles/core.yaml': 'id: core\nimports: [base]\n',
        'profiles/own.yaml': 'id: own\nimports: [own]\n',
        'profiles/sale.yaml': 'id: sale\nimports: [core, base]\n',
      },
      finds: [
        'profiles/base.yaml:2:11: Unexpected import of `sale`, expected no way back to the profile itself: base → sale → base',
        'profiles/core.yaml:2:11: Unexpected import of `base`, expected no way back to the profile itself: core → base → sale → core',
        'profiles/own.yaml:2:11: Unexpected import of `own`, expected no way back to the profile itself: own → own',
        'profiles/sale.yaml:2:11: Unexpected import of `core`, expected no way back to the profile itself: sale → core → base → sale',
        'profiles/sale.yaml:2:17: Unexpected import of `base`, expected no way back to the profile itself: sale → base → sale',
      ],
    },
  ],
  check({ profiles, byPath }, report) {
    for (const { id, imports, spot } of profiles.values()) {
      imports.forEach((imported, index) => {
        const back = wayBetween(imported, id, profiles)
        const span = byPath.get(spot.path)?.places[`/imports/${index}`] ?? spot.span
        if (back)
          report('circle', { id: imported, way: [id, ...back].join(' → ') }, { path: spot.path, span })
      })
    }
  },
})

/** The shortest way from one profile to another along imports, both ends included. */
function wayBetween(
  from: string,
  to: string,
  profiles: ReadonlyMap<string, Profile>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[from]]
  const seen = new Set([from])
  for (const way of ways) {
    const last = way.at(-1) ?? ''
    if (last === to) return way
    for (const next of profiles.get(last)?.imports ?? []) {
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
