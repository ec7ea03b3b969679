import type { LocalText } from '../../../../linter/index.ts'

/** On what footing somebody receives information, in words. */
export const relationWords: Readonly<Record<string, LocalText>> = {
  entrusted: { 'zh-CN': '受我方委托处理', en: 'Entrusted by us' },
  provision: { 'zh-CN': '作为其他处理者', en: 'Another handler' },
  transfer: { 'zh-CN': '业务转让的接收方', en: 'Takes over in a transfer' },
  'legal-duty': { 'zh-CN': '依法报送的主管部门', en: 'Authority, by a duty under the law' },
}
