import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const standard = 'internal/business-transfer.mdx'
const plan = 'internal/incident-response.mdx'

/** Mistakes of writing: words that leave things open, long sentences, broken marks, slips of the keyboard. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'vague-wording',
    title: 'a day left open',
    path: standard,
    edit: swap(/(<Control id="BT-02">\n\n)/, '$1客服应当尽快答复客户。\n\n'),
  },
  {
    rule: 'vague-wording',
    title: 'a department left open',
    path: standard,
    edit: swap(/(<Control id="BT-02">\n\n)/, '$1门店当日报相关部门。\n\n'),
  },
  {
    rule: 'sentence-length',
    title: 'a sentence that nobody finishes',
    path: plan,
    edit: (text) =>
      swap('classification: internal', 'classification: public')(text) +
      '\n为了向您提供商品配送、售后维修、会员积分以及您可能感兴趣的其他服务，我们会在您注册账号、下单、付款、联系客服或者参加活动的时候收集您的姓名、手机号、收货地址和订单信息。\n',
  },
  { rule: 'sentence-end', title: 'a lost end', path: plan, edit: insert('先止损。再报告，并且') },
  { rule: 'cjk-emphasis', title: 'bold that is not', path: plan, edit: insert('**先止损。**再报告。') },
  {
    rule: 'cjk-emphasis',
    title: 'bold over a component',
    path: plan,
    edit: insert('先找**<Role id="incident-lead" />**报告。'),
  },
  { rule: 'chinese-punctuation', title: 'a half-width comma', path: plan, edit: insert('立即报告,不等人。') },
  {
    rule: 'chinese-punctuation',
    title: 'a half-width comma in the summary',
    path: standard,
    edit: swap(/(summary: .*?)，/, '$1,'),
  },
  {
    rule: 'chinese-punctuation',
    title: 'half-width brackets',
    path: plan,
    edit: swap(/（(<Law [^）]*)）/, '($1)'),
  },
  { rule: 'chinese-spacing', title: 'a word cut in two', path: plan, edit: insert('立即报 告。') },
  { rule: 'chinese-spacing', title: 'a space before a comma', path: plan, edit: insert('立即 ，不等人。') },
  { rule: 'doubled-punctuation', title: 'two commas', path: plan, edit: insert('立即报告，，不等人。') },
  { rule: 'no-repeated-word', title: 'a word typed twice', path: plan, edit: insert('应当应当立即报告。') },
  {
    rule: 'no-duplicate-heading',
    title: 'a heading twice',
    path: standard,
    edit: swap('### 全程一览', '### 谁负责'),
  },
  {
    rule: 'no-empty-section',
    title: 'a heading above nothing',
    path: plan,
    edit: swap('</Section>', '### 附注\n\n</Section>'),
  },
]
