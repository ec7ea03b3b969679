import { defineRule } from '../define-rule.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'cross-border-safeguard',
  scope: 'workspace',
  severity: 'error',
  options: {
    controls: {
      default: ['CB-01', 'CB-02'],
      description: {
        en: 'Controls that an activity carries when its information goes abroad, as far as the catalogue has them.',
        'zh-CN': '信息出境的处理活动应当具备的控制点；控制目录中没有的不作要求。',
      },
    },
  },
  summary: {
    en: 'Require processing that goes abroad to carry its safeguards and to agree with the facts of the organisation.',
    'zh-CN': '要求出境的处理活动具备保障措施，并与组织的事实一致。',
  },
  why: {
    en: 'Behind the border nobody can be ordered to give the data back; what protects it must be there before.',
    'zh-CN': '出了境，没有谁能责令对方把数据还回来；该有的保护必须走在前面。',
  },
  messages: {
    control: {
      en: 'Missing control `{control}` of `{id}`, expected it because the information goes abroad',
      'zh-CN': '缺少控制点 `{control}`（`{id}`），应予列入，因为信息出境',
    },
    exempt: {
      en: 'Unexpected exemption of `{id}`, which is sensitive and rests on `{ground}`, expected one of the three routes, or a ground of CBDF 5',
      'zh-CN':
        '意外的豁免：`{id}` 含敏感个人信息，依据为 `{ground}`，应走三条路径之一，或者有《促进和规范数据跨境流动规定》第五条的理由',
    },
    declared: {
      en: 'Unexpected route `{route}` of `{id}`, expected `none` because the organisation declares `export: false`',
      'zh-CN': '意外的出境路径 `{route}`（`{id}`），应为 `none`，因为组织登记为 `export: false`',
    },
    undeclared: {
      en: 'Unexpected fact `export: true`, expected an activity in `registers/processing.yaml` that goes abroad, or `false`',
      'zh-CN':
        '意外的事实 `export: true`，应在 `registers/processing.yaml` 中有出境的处理活动，或改为 `false`',
    },
  },
  good: [
    {
      'catalog/CB.yaml': 'controls:\n  - id: CB-01\n',
      'registers/organisation.yaml': 'facts: { export: true }\n',
      'registers/processing.yaml':
        'activities:\n  - { id: support, sensitive: true, legal-basis: consent, cross-border: standard-contract, controls: [CB-01] }\n  - { id: booking, sensitive: true, legal-basis: contract, cross-border: exempt, controls: [CB-01] }\n  - { id: orders, cross-border: none }\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/CB.yaml': 'controls:\n  - id: CB-01\n  - id: CB-02\n',
        'registers/organisation.yaml': 'facts: { export: false }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: support, sensitive: true, legal-basis: consent, cross-border: exempt, controls: [CB-01] }\n',
      },
      finds: [
        'registers/processing.yaml:2:59: Missing control `CB-02` of `support`, expected it because the information goes abroad',
        'registers/processing.yaml:2:59: Unexpected route `exempt` of `support`, expected `none` because the organisation declares `export: false`',
        'registers/processing.yaml:2:59: Unexpected exemption of `support`, which is sensitive and rests on `consent`, expected one of the three routes, or a ground of CBDF 5',
      ],
    },
    {
      files: {
        'registers/organisation.yaml': 'facts: { export: true }\n',
        'registers/processing.yaml': 'activities:\n  - { id: orders, cross-border: none }\n',
      },
      finds: [
        'registers/organisation.yaml:1:10: Unexpected fact `export: true`, expected an activity in `registers/processing.yaml` that goes abroad, or `false`',
      ],
    },
  ],
  check(workspace, report, { options }) {
    const file = workspace.register('processing')
    const organisation = workspace.register('organisation')
    if (!file?.readable) return
    const declared = fieldsOf(organisation?.data['facts'])['export']
    const wanted = (options['controls'] as readonly string[]).filter((id) => workspace.controls.has(id))
    let abroad = 0
    listOf(file.data['activities']).forEach((item, index) => {
      const activity = fieldsOf(item)
      const route = textOf(activity['cross-border'])
      if (route === '' || route === 'none') return
      abroad++
      const [id, ground] = [textOf(activity['id']), textOf(activity['legal-basis'])]
      const spot = {
        path: file.path,
        span: file.places[`/activities/${index}/cross-border`] ?? ([0, 0] as const),
      }
      if (declared === false) report('declared', { id, route }, spot)
      // Small numbers exempt ordinary information only (CBDF 5).
      const isExempt = route === 'exempt' && activity['sensitive'] === true
      if (isExempt && !exempting.has(ground)) report('exempt', { id, ground }, spot)
      for (const control of wanted) {
        if (!stringsOf(activity['controls']).includes(control)) report('control', { id, control }, spot)
      }
    })
    const span = organisation?.places['/facts/export'] ?? [0, 0]
    if (declared === true && organisation && abroad === 0)
      report('undeclared', {}, { path: organisation.path, span })
  },
})

const exempting = new Set(['contract', 'human-resources', 'emergency'])
