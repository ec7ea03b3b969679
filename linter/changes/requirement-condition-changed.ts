import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'requirement-condition-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'requirement-condition-changed',
  summary: {
    en: 'Tell each control that a profile asks for under another condition.',
    'zh-CN': '指出控制清单中适用条件有变的每个控制点。',
  },
  why: {
    en: 'One more condition takes the control away from documents that owed it, as surely as dropping it.',
    'zh-CN': '多加一个条件，就让一些文件免去这个控制点，与删掉它无异。',
  },
  messages: {
    narrower: {
      en: 'Narrowed when profile `{profile}` asks for `{control}` from {from} to {to}',
      'zh-CN': '控制清单 `{profile}` 要求 `{control}` 的条件由 {from} 收窄为 {to}',
    },
    wider: {
      en: 'Widened when profile `{profile}` asks for `{control}` from {from} to {to}',
      'zh-CN': '控制清单 `{profile}` 要求 `{control}` 的条件由 {from} 放宽为 {to}',
    },
    other: {
      en: 'Changed when profile `{profile}` asks for `{control}` from {from} to {to}',
      'zh-CN': '控制清单 `{profile}` 要求 `{control}` 的条件由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: {
        'profiles/outlet.yaml': profile(', when: { transfer.kind: outlet, organisation.minors: true }'),
      },
      head: {
        'profiles/outlet.yaml': profile(', when: { organisation.minors: true, transfer.kind: outlet }'),
      },
    },
  ],
  bad: [
    {
      base: { 'profiles/outlet.yaml': profile('') },
      head: { 'profiles/outlet.yaml': profile(', when: { transfer.kind: outlet }') },
      finds: [
        'profiles/outlet.yaml:3:7: material: Narrowed when profile `outlet` asks for `BT-02` from always to `transfer.kind = outlet`',
      ],
    },
    {
      base: { 'profiles/outlet.yaml': profile(', when: { organisation.people: { at-least: 1000000 } }') },
      head: { 'profiles/outlet.yaml': profile(', when: { organisation.people: { at-least: 10000000 } }') },
      finds: [
        'profiles/outlet.yaml:3:7: material: Changed when profile `outlet` asks for `BT-02` from `organisation.people ≥ 1000000` to `organisation.people ≥ 10000000`',
      ],
    },
  ],
  check({ profiles }, report) {
    for (const { id, conditions } of profiles) {
      for (const { control, turn, about, ...texts } of conditions) {
        const [from, to] = [texts.from, texts.to].map((text) => (text === '' ? always : `\`${text}\``))
        if (from && to) report(turn, { profile: id, control, from, to }, about)
      }
    }
  },
})

const always = { en: 'always', 'zh-CN': '一律' }

function profile(when: string): string {
  return `id: outlet\ncontrols:\n  - { id: BT-02${when} }\n`
}
