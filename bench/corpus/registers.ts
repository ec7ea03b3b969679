/** The YAML around the policies: settings, roles, a law, a catalogue, values of its parameters, a profile, terms. */
export function registers(): Readonly<Record<string, string>> {
  return {
    'policypress.config.yaml':
      'name: { zh-CN: 示例集团, en: Example Group }\nsource-language: zh-CN\nlanguages: [zh-CN]\n',
    'registers/organisation.yaml': organisation,
    'registers/roles.yaml': `roles:\n${roles.map(roleEntry).join('')}`,
    'registers/parameters.yaml': `values:\n${controls.map(valueEntry).join('')}`,
    'laws/PIPL.yaml': `${law}${articles.map(articleEntry).join('')}`,
    ...Object.fromEntries(families.map((family) => [`catalog/${family}.yaml`, catalogOf(family)])),
    ...Object.fromEntries(profiles.map((profile) => [`profiles/${profile.id}.yaml`, profileOf(profile)])),
    'glossary.yaml': `terms:\n${terms.map(termEntry).join('')}`,
  }
}

const families = ['GV', 'AC', 'ST', 'RD', 'IR', 'TA']

/** Eight controls in each family, each with one parameter of time and one record. */
export const controls = families.flatMap((family) =>
  Array.from({ length: 8 }, (_, index) => {
    const id = `${family}-0${index + 1}`
    return {
      id,
      family,
      parameter: `${id.toLowerCase()}-days`,
      record: `${id.toLowerCase()}-log`,
      days: index * 3 + 5,
    }
  }),
)

/** Each asks for four controls, and each document for one of them. */
export const profiles = Array.from({ length: controls.length / 4 }, (_, index) => {
  const own = controls.slice(index * 4, index * 4 + 4)
  return { id: `demands-${String(index + 1).padStart(2, '0')}`, controls: own }
})

export const roles = [
  ...['data-protection-officer', 'general-counsel', 'store-manager', 'customer-service', 'it-operations'],
  ...['records-manager', 'security-lead', 'internal-audit', 'hr-training', 'procurement'],
]

export const articles = [
  '5',
  '6',
  '9',
  '13',
  '14',
  '17',
  '19',
  '22',
  '23',
  '28',
  '29',
  '44',
  '47',
  '51',
  '57',
]

export const terms = [
  { id: 'consent', word: '单独同意' },
  { id: 'recipient', word: '接收方' },
  { id: 'device', word: '受控设备' },
  { id: 'archive', word: '卷宗' },
  { id: 'transfer', word: '移交' },
  { id: 'minor', word: '儿童资料' },
]

const organisation = `name: { zh-CN: 示例集团, en: Example Group }
contact:
  email: privacy@group.example
  phone: 400-000-0000
  address: { zh-CN: 示例市示例路1号, en: '1 Example Road, Example City' }
  website: https://group.example/privacy
domains: [group.example]
facts:
  people: 250000
  sensitive: true
  minors: true
  export: false
  automated-decisions: false
  important-data: false
  critical-infrastructure: false
`

const law = `code: PIPL
title: { zh-CN: 个人信息保护法, en: Personal Information Protection Law }
short: { zh-CN: 个人信息保护法, en: PIPL }
verified: full-text
in-force: { from: '2021-11-01' }

articles:
`

function profileOf({ id, controls: own }: (typeof profiles)[number]): string {
  const head = `id: ${id}\ntitle: { zh-CN: 要求${id}, en: Demands ${id} }\n`
  const description =
    'description: { zh-CN: 一类文件须写明的控制。, en: What one kind of document must carry. }\n'
  return `${head}${description}controls:\n${own.map((control) => `  - id: ${control.id}\n`).join('')}`
}

const roleEntry = (id: string, index: number): string =>
  `  - id: ${id}\n    title: { zh-CN: 角色${index + 1}, en: Role ${index + 1} }\n    description: { zh-CN: 承担第${index + 1}项职责。, en: Carries duty ${index + 1}. }\n    holders:\n      - { name: 员工${index + 1}, email: role${index + 1}@group.example }\n`

const valueEntry = ({ parameter, days }: (typeof controls)[number]): string =>
  `  ${parameter}:\n    value: ${days}\n    reason: { zh-CN: 公司自定：与排班周期一致。, en: Our own number. It follows the rota. }\n`

const articleEntry = (article: string): string =>
  `  - article: '${article}'\n    paraphrase: { zh-CN: 第${article}条的要点。, en: The gist of Article ${article}. }\n    verified: full-text\n`

function catalogOf(family: string): string {
  const own = controls.filter((control) => control.family === family)
  return `family: { id: ${family}, title: { zh-CN: ${family}族, en: Family ${family} } }\n\ncontrols:\n${own.map(controlEntry).join('')}`
}

const controlEntry = ({ id, parameter, record }: (typeof controls)[number]): string => `  - id: ${id}
    title: { zh-CN: 控制${id}, en: Control ${id} }
    statement: { zh-CN: 应当按期完成并留下记录。, en: It shall be done in time and recorded. }
    parameters:
      - { id: ${parameter}, title: { zh-CN: 期限, en: Time limit }, type: integer, unit: day, stricter: lower, bound: { min: 1, max: 60 }, basis: company }
    evidence:
      - { id: ${record}, title: { zh-CN: 记录, en: Log } }
    laws: ['PIPL:51']
    applies-to: [procedure]
`

const termEntry = ({ id, word }: (typeof terms)[number]): string =>
  `  - id: ${id}\n    term: { zh-CN: ${word}, en: ${id} }\n    definition: { zh-CN: 本库对${word}的解释。, en: What the library means by ${id}. }\n`
