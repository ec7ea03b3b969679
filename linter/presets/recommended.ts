import type { Preset } from './preset.ts'

/** Every rule at its own severity: what a rule says of itself is what most libraries need. */
export const recommended: Preset = {
  name: 'recommended',
  summary: {
    en: 'Every rule at the severity that it has by itself.',
    'zh-CN': '每条规则保持自己的级别。',
  },
  rules: new Map(),
}
