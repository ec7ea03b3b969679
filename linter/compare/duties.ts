import type { Duty, DutyId } from '../model/change.ts'
import type { LocalText } from '../model/catalog.ts'
import type { Locale } from '../model/finding.ts'
import type { Workspace } from '../model/workspace.ts'
import type { RaisedDuty } from './follow-up.ts'

/** A duty in the reader's words, with its article and how well that was checked in the registry of this workspace. */
export function dutyOf({ id, names }: RaisedDuty, { laws }: Pick<Workspace, 'laws'>, locale: Locale): Duty {
  const { law } = duties[id]
  const [code = '', article = ''] = law.split(':')
  const known = laws.get(code)
  const verified =
    law === '' ? 'company' : (known?.articles.get(article)?.verified ?? known?.verified ?? 'not-verified')
  return { id, law, verified, message: dutyMessage(id, names, locale), names }
}

/** What a duty asks for, and of whom. */
export function dutyMessage(id: DutyId, names: readonly string[], locale: Locale): string {
  const of = names.length > 0 ? (locale === 'en' ? `: ${names.join(', ')}` : `：${names.join('、')}`) : ''
  return duties[id].words[locale] + of
}

/** Every duty there is, for pages that list them. */
export function allDuties(locale: Locale): Pick<Duty, 'id' | 'law' | 'message'>[] {
  return dutyIds().map((id) => ({ id, law: duties[id].law, message: duties[id].words[locale] }))
}

const dutyIds = (): DutyId[] => Object.keys(duties) as DutyId[]

/** Every duty that a change may bring. None says that the law does ask for it in this case: that is for people. */
const duties: Readonly<Record<DutyId, { readonly law: string; readonly words: LocalText }>> = {
  'tell-individuals': {
    law: 'PIPL:17',
    words: {
      en: 'may require telling individuals the part that changed',
      'zh-CN': '可能须将变更部分告知个人',
    },
  },
  'consent-first': {
    law: 'PIPL:13',
    words: {
      en: 'may require asking for consent before it begins: consent is its ground',
      'zh-CN': '以同意为依据，可能须在开始前取得个人同意',
    },
  },
  'consent-of-guardian': {
    law: 'PIPL:31',
    words: {
      en: 'may require the consent of a parent or guardian, and rules of its own for children under fourteen',
      'zh-CN': '涉及不满十四周岁未成年人，可能须取得监护人同意并制定专门规则',
    },
  },
  'consent-again': {
    law: 'PIPL:14',
    words: {
      en: 'may require asking for consent again: purpose, means or kind of information changed',
      'zh-CN': '目的、方式或信息种类有变，可能须重新取得个人同意',
    },
  },
  'consent-for-transfer': {
    law: 'PIPL:22',
    words: {
      en: 'may require the receiving party to ask for consent again: it changes purpose or means',
      'zh-CN': '接收方变更原目的、方式的，可能须由其重新取得个人同意',
    },
  },
  'consent-to-provide': {
    law: 'PIPL:23',
    words: {
      en: 'may require telling individuals of the recipient and asking for separate consent',
      'zh-CN': '可能须告知接收方情况并取得个人的单独同意',
    },
  },
  'consent-to-sensitive': {
    law: 'PIPL:29',
    words: {
      en: 'may require separate consent to sensitive information',
      'zh-CN': '处理敏感个人信息，可能须取得个人的单独同意',
    },
  },
  'consent-to-export': {
    law: 'PIPL:39',
    words: {
      en: 'may require telling individuals of the recipient abroad and asking for separate consent',
      'zh-CN': '向境外提供，可能须告知境外接收方情况并取得个人的单独同意',
    },
  },
  'assess-impact': {
    law: 'PIPL:55',
    words: { en: 'may require an impact assessment first', 'zh-CN': '可能须事前进行个人信息保护影响评估' },
  },
  'delete-information': {
    law: 'PIPL:47',
    words: {
      en: 'may require deleting what is no longer needed or kept beyond its period',
      'zh-CN': '不再必需或者超过期限的信息，可能须主动删除',
    },
  },
  'tell-individuals-eu': {
    law: 'GDPR:13',
    words: {
      en: 'may require telling individuals in the EU before the further processing',
      'zh-CN': '进一步处理之前，可能须先告知欧盟境内的个人',
    },
  },
  'acknowledge-again': {
    law: '',
    words: { en: 'may require a new acknowledgement', 'zh-CN': '可能须重新确认' },
  },
  'retake-courses': {
    law: '',
    words: { en: 'may require courses to be taken again', 'zh-CN': '可能须重修课程' },
  },
  'approve-again': {
    law: '',
    words: { en: 'may require a new approval', 'zh-CN': '可能须重新批准' },
  },
  'report-disposal': {
    law: 'NDSR:32',
    words: {
      en: 'may require reporting the plan for the data and its recipient to the authority: the organisation declares important data or ten million people',
      'zh-CN': '本组织申报有重要数据或者达一千万人，可能须向主管部门报告数据处置方案和接收方',
    },
  },
  'file-person-in-charge': {
    law: 'PIPL:52',
    words: {
      en: 'may require filing the person in charge anew: the organisation declares a million people',
      'zh-CN': '本组织申报达一百万人，可能须重新报送个人信息保护负责人信息',
    },
  },
  'clear-export': {
    law: 'PIPL:38',
    words: {
      en: 'may require a security assessment, a certification or the standard contract before the transfer abroad',
      'zh-CN': '出境前可能须通过安全评估、认证或者订立标准合同',
    },
  },
}
