import type { Locale, LocalText } from '../../linter/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { compareVersions } from '../../site/compare/index.ts'
import type { ComparedVersion, Comparison } from '../../site/compare/index.ts'

/** The languages in which everything is tried. */
export const languages: readonly Locale[] = ['zh-CN', 'en']

/** One text in both languages. */
export function both(chinese: string, english: string): LocalText {
  return { 'zh-CN': chinese, en: english }
}

/** Data of a notice with every field filled, two rows of each kind. */
export function noticeData(): AuthoredNoticeData {
  const days = (parameter: string, number: number): AuthoredNoticeData['parameters'][number] => ({
    ...{ parameter, shown: both(`${number} 天`, `${number} days`), days: number },
  })
  return {
    ...{ schemaVersion: 1, id: 'privacy', version: '1.0' },
    handlers: [
      { id: 'shop', name: both('甲店公司', 'Shop A'), contact: contact('shop') },
      { id: 'home', name: both('乙家公司', 'Home B'), contact: contact('home') },
    ],
    activities: [
      activity('accounts', both('会员账号', 'Member accounts'), days('account-days', 30)),
      activity('orders', both('订单配送', 'Orders and delivery'), days('order-days', 90)),
    ],
    recipients: [
      recipient('courier', both('快跑配送公司', 'Courier C')),
      recipient('sender', both('短讯公司', 'Message sender D')),
    ],
    sdks: [component('maps', 'Maps SDK'), component('push', 'Push SDK')],
    cookies: [cookie('session', 'shop_session'), cookie('display', 'shop_display')],
    rights: [
      { id: 'access', ...right(both('查阅', 'Access')), time: days('answer-days', 15) },
      { id: 'erasure', ...right(both('删除', 'Erasure')), time: days('erasure-days', 20) },
    ],
    parameters: [days('answer-days', 15), days('stores', 7)],
    commitments: [
      { id: 'no-sale', text: both('我们绝不出售您的信息。', 'We never sell your information.') },
      { id: 'no-ads', text: both('应用里没有第三方广告。', 'The app carries no advertising of others.') },
    ],
  }
}

/** What changed between two states of the data, under texts that say nothing. */
export function compareData(from: AuthoredNoticeData, to: AuthoredNoticeData, language: Locale): Comparison {
  return compareVersions(version(from, ''), version(to, ''), language)
}

/** What changed between two texts, under data that stays. */
export function compareTexts(before: string, after: string, language: Locale): Comparison {
  return compareVersions(version(noticeData(), before), version(noticeData(), after), language)
}

/** A version with this text. */
export function version(data: AuthoredNoticeData, body: string): ComparedVersion {
  const head = `policypress-text/1\nid: ${data.id}\nlanguage: zh-CN\nversion: ${data.version}\ntitle: 隐私告知`
  return { version: data.version, canonical: `${head}\n\n${body}\n`, data }
}

function contact(name: string): NonNullable<AuthoredNoticeData['handlers'][number]['contact']> {
  const address = both(`${name} 路 1 号`, `1 ${name} Road`)
  return {
    email: `${name}@group.example`,
    phone: '400 000 0000',
    address,
    website: `https://${name}.example/`,
  }
}

function activity(
  id: string,
  name: LocalText,
  retention: AuthoredNoticeData['activities'][number]['retention'],
): AuthoredNoticeData['activities'][number] {
  return {
    ...{ id, name, handlers: ['shop'], purposes: both(`${id} 的用途`, `What ${id} are for`) },
    data: [both('手机号、昵称', 'Phone, nickname'), both('收货地址', 'Address')],
    ...{ subjects: both('会员', 'Members'), means: both('自己填写', 'Typed in'), 'legal-basis': 'contract' },
    ...{ sensitive: true, necessity: both('没有它送不到', 'No delivery without it'), minors: false },
    ...{ 'automated-decisions': false, 'cross-border': 'none', retention },
    ...{ 'retention-from': both('从注销起算', 'From closing'), recipients: ['courier-party'] },
  }
}

function recipient(id: string, name: LocalText): AuthoredNoticeData['recipients'][number] {
  return {
    ...{
      id,
      party: `${id}-party`,
      name,
      relation: 'provision',
      purpose: both(`${id} 要做的事`, `Work of ${id}`),
    },
    ...{ data: [both('姓名', 'Name')], means: both('接口', 'By interface'), contact: contact(id) },
  }
}

function component(id: string, name: string): AuthoredNoticeData['sdks'][number] {
  return {
    ...{
      id,
      name,
      provider: both('图讯公司', 'Maps E'),
      apps: ['shop-app'],
      purpose: both('定位', 'To locate'),
    },
    ...{ data: [both('位置', 'Place')], means: both('自动', 'By itself') },
    'privacy-policy': `https://${id}.example/privacy`,
  }
}

function cookie(id: string, name: string): AuthoredNoticeData['cookies'][number] {
  return {
    ...{ id, name, setter: both('甲店公司', 'Shop A'), purpose: both('保持登录', 'Stay signed in') },
    ...{ category: 'preference', expiry: both('六个月', 'Six months') },
  }
}

function right(name: LocalText): Pick<AuthoredNoticeData['rights'][number], 'name' | 'how'> {
  return { name, how: both('在应用里申请', 'Ask in the app') }
}
