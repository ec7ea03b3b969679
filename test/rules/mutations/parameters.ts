import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const standard = 'internal/business-transfer.mdx'
const plan = 'internal/incident-response.mdx'

/** Mistakes in numbers: typed instead of taken from the register, shown with a second unit, resting on nothing. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'literal-number',
    title: 'a typed number of hours',
    path: plan,
    edit: swap(/最迟不超过 <Param id="activation-hours" \/>/, '最迟不超过 4 小时'),
  },
  {
    rule: 'literal-number',
    title: 'a number in Chinese characters',
    path: standard,
    edit: swap(/(<Control id="BT-02">\n\n)/, '$1交割前三十天告知。\n\n'),
  },
  {
    rule: 'parameter-unit',
    title: 'a unit twice',
    path: standard,
    edit: swap('<Param id="transfer-notice-days" />', '<Param id="transfer-notice-days" />天'),
  },
  {
    rule: 'parameter-unit',
    title: 'a unit in English',
    path: plan,
    edit: insert('Report <Param id="report-hours-general" /> hours after.'),
  },
  {
    rule: 'parameter-unit',
    title: 'another unit',
    path: plan,
    edit: swap('<Param id="activation-hours" />', '<Param id="activation-hours" />个工作日'),
  },
  {
    rule: 'parameter-basis',
    title: 'an article that is not registered',
    path: 'catalog/RA.yaml',
    edit: swap('law: PIPL:56', 'law: PIPL:560'),
  },
  {
    rule: 'parameter-basis',
    title: 'an article of which only the name was seen',
    path: 'catalog/RA.yaml',
    edit: swap('law: PIPL:56', 'law: GBT35273:8.7'),
  },
  {
    rule: 'parameter-basis',
    title: 'a number of the company that borrows a law',
    path: 'registers/parameters.yaml',
    edit: swap(
      /(response-days:\n\s+value: \d+\n\s+reason:\n\s+zh-CN: )/,
      '$1《个人信息保护法》第五十条规定；',
    ),
  },
  {
    rule: 'parameter-in-use',
    title: 'a parameter that no text shows any more',
    path: 'catalog/BT.yaml',
    edit: swap('- id: transfer-notice-days', '- id: transfer-notice-weeks'),
  },
]
