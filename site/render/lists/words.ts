import type { Locale, LocalText } from '../../../linter/index.ts'

/** Heads of columns by the names that authors write in `columns`, and the heads of the first columns. */
export const heads: Readonly<Record<string, LocalText>> = {
  activity: { 'zh-CN': '做什么', en: 'Activity' },
  purposes: { 'zh-CN': '为了什么', en: 'What for' },
  data: { 'zh-CN': '收什么', en: 'What is collected' },
  subjects: { 'zh-CN': '谁的信息', en: 'Whose information' },
  means: { 'zh-CN': '怎样收、怎样用', en: 'How it is collected and used' },
  'legal-basis': { 'zh-CN': '凭什么', en: 'On what ground' },
  'gdpr-basis': { 'zh-CN': '依据', en: 'Ground' },
  consequence: { 'zh-CN': '不给会怎样', en: 'If you do not give it' },
  retention: { 'zh-CN': '从起算日起，最多存', en: 'How long at most' },
  'retention-from': { 'zh-CN': '哪天起算，到期怎么办', en: 'Counted from, and what happens then' },
  necessity: { 'zh-CN': '为什么非要不可，对您有什么影响', en: 'Why it is needed, and what it means for you' },
  recipients: { 'zh-CN': '给谁', en: 'Who receives it' },
  'cross-border': { 'zh-CN': '会不会给境外', en: 'Whether it goes abroad' },
  recipient: { 'zh-CN': '接收方', en: 'Recipient' },
  contact: { 'zh-CN': '怎样联系', en: 'How to reach them' },
  purpose: { 'zh-CN': '拿去做什么', en: 'What for' },
  received: { 'zh-CN': '拿到哪些信息', en: 'Which information' },
  handing: { 'zh-CN': '怎样给、怎样处理', en: 'How it is handed over and handled' },
  component: { 'zh-CN': '组件', en: 'Component' },
  provider: { 'zh-CN': '谁提供', en: 'Provided by' },
  apps: { 'zh-CN': '装在哪里', en: 'Where it is' },
  collecting: { 'zh-CN': '怎样收', en: 'How it collects' },
  use: { 'zh-CN': '做什么用', en: 'What for' },
  cookie: { 'zh-CN': 'Cookie 的名称', en: 'Cookie' },
  sites: { 'zh-CN': '在哪个网站', en: 'On which site' },
  setter: { 'zh-CN': '谁设置', en: 'Set by' },
  category: { 'zh-CN': '哪一类', en: 'Kind' },
  expiry: { 'zh-CN': '保留多久', en: 'How long it stays' },
  right: { 'zh-CN': '您想', en: 'What you want' },
  how: { 'zh-CN': '我们怎么办', en: 'What we do' },
  time: { 'zh-CN': '最迟', en: 'At the latest' },
  laws: { 'zh-CN': '法律依据', en: 'Law' },
}

/** Grounds of processing in words for readers. */
export const grounds: Readonly<Record<string, LocalText>> = {
  consent: { 'zh-CN': '您的同意', en: 'your consent' },
  'separate-consent': { 'zh-CN': '您的单独同意', en: 'your separate consent' },
  contract: { 'zh-CN': '合同所必需', en: 'needed for your contract' },
  'human-resources': { 'zh-CN': '人力资源管理所必需', en: 'needed to manage our staff' },
  'legal-duty': { 'zh-CN': '法定义务', en: 'a duty under the law' },
  emergency: { 'zh-CN': '紧急情况所必需', en: 'needed in an emergency' },
  'public-interest-reporting': { 'zh-CN': '为公共利益的新闻报道', en: 'reporting in the public interest' },
  'disclosed-information': { 'zh-CN': '信息已经合法公开', en: 'information that is lawfully public' },
  'other-law': { 'zh-CN': '法律另有规定', en: 'another law allows it' },
  'legitimate-interests': { 'zh-CN': '正当利益', en: 'legitimate interests' },
  'vital-interests': { 'zh-CN': '重大利益', en: 'vital interests' },
  'public-task': { 'zh-CN': '公共任务', en: 'a public task' },
}

/** Routes abroad in words. */
export const routes: Readonly<Record<string, LocalText>> = {
  none: { 'zh-CN': '不给', en: 'No' },
  'security-assessment': { 'zh-CN': '给，经过安全评估', en: 'Yes, after a security assessment' },
  'standard-contract': { 'zh-CN': '给，签了标准合同', en: 'Yes, under the standard contract' },
  certification: { 'zh-CN': '给，经过认证', en: 'Yes, under a certification' },
  exempt: { 'zh-CN': '给，依法免办手续', en: 'Yes, exempt from formalities' },
}

/** Apps, devices and web sites of ours. */
export const places: Readonly<Record<string, LocalText>> = {
  'robot-app': { 'zh-CN': '机器人应用', en: 'Robot app' },
  robot: { 'zh-CN': '机器人', en: 'Robot' },
  'shop-app': { 'zh-CN': '门店应用', en: 'Shop app' },
  'housekeeping-app': { 'zh-CN': '家政应用', en: 'Housekeeping app' },
  'dispatch-app': { 'zh-CN': '派单应用', en: 'Dispatch app' },
  'robot-site': { 'zh-CN': '机器人网站', en: 'Robot site' },
  'shop-site': { 'zh-CN': '门店网站', en: 'Shop site' },
  'housekeeping-site': { 'zh-CN': '家政网站', en: 'Housekeeping site' },
}

/** Kinds of cookies. */
export const categories: Readonly<Record<string, LocalText>> = {
  necessary: { 'zh-CN': '必要，少了它网页用不了', en: 'Necessary, the page does not work without it' },
  preference: { 'zh-CN': '偏好，您选了才设置', en: 'Preference, set when you choose' },
  analytics: { 'zh-CN': '统计，您同意才设置', en: 'Analytics, set when you agree' },
  marketing: { 'zh-CN': '营销，您同意才设置', en: 'Marketing, set when you agree' },
}

/** What stands in place of a table without rows, by what was asked for. */
export const nothing: Readonly<Record<string, LocalText>> = {
  unknown: { 'zh-CN': '没有登记，无法列出。', en: 'Nothing is registered, so nothing can be listed.' },
  activities: { 'zh-CN': '这里没有处理活动。', en: 'There is no activity here.' },
  sensitive: {
    'zh-CN': '这里没有处理敏感个人信息的活动。',
    en: 'No activity here handles sensitive information.',
  },
  minors: {
    'zh-CN': '这里没有有意处理不满十四周岁孩子信息的活动。',
    en: 'No activity here is knowingly about children under fourteen.',
  },
  'automated-decisions': {
    'zh-CN': '这里没有由程序自动作出决定的活动。',
    en: 'In no activity here does a program decide about people by itself.',
  },
  'cross-border': {
    'zh-CN': '这里没有把信息给境外的活动。',
    en: 'No activity here sends information abroad.',
  },
  'nothing-abroad': { 'zh-CN': '没有任何信息给境外。', en: 'No information goes abroad.' },
  consent: { 'zh-CN': '这里没有凭同意进行的活动。', en: 'No activity here rests on consent.' },
  recipients: { 'zh-CN': '这里没有接收方。', en: 'There is no recipient here.' },
  sdks: { 'zh-CN': '这里没有第三方的组件。', en: 'There are no components of third parties here.' },
  cookies: { 'zh-CN': '这里没有使用 Cookie。', en: 'No cookies are used here.' },
  rights: { 'zh-CN': '这里没有列出权利。', en: 'No right is listed here.' },
}

/** What a screen reader calls each table. */
export const labels: Readonly<Record<string, LocalText>> = {
  activities: { 'zh-CN': '处理活动', en: 'Processing activities' },
  recipients: { 'zh-CN': '接收方', en: 'Recipients' },
  sdks: { 'zh-CN': '第三方组件', en: 'Components of third parties' },
  cookies: { 'zh-CN': 'Cookie', en: 'Cookies' },
  rights: { 'zh-CN': '权利及行使方式', en: 'Rights and how to use them' },
}

/** Small words between and around what a cell shows. */
export const joints: Readonly<Record<Locale, Joints>> = {
  'zh-CN': {
    ...{ items: '；', and: '、', comma: '，', open: '（', close: '）', none: '不给别人' },
    ...{ official: '官方渠道', policy: '提供方的告知' },
  },
  en: {
    ...{ items: '; ', and: ', ', comma: ', ', open: ' (', close: ')', none: 'Nobody else' },
    ...{ official: 'official channel', policy: "provider's notice" },
  },
}

interface Joints {
  readonly items: string
  readonly and: string
  readonly comma: string
  readonly open: string
  readonly close: string
  readonly none: string
  readonly official: string
  readonly policy: string
}

/** The words of a key in a language; an unknown key stands for itself. */
export function wordsOf(table: Readonly<Record<string, LocalText>>, key: string, locale: Locale): string {
  return (Object.hasOwn(table, key) ? table[key]?.[locale] : undefined) ?? key
}
