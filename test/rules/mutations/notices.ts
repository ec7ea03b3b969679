import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const notice = 'public/privacy-notice.mdx'
const transfer = 'public/business-transfer-notice.mdx'
const addendum = 'public/gdpr-addendum.mdx'

/** Mistakes in public notices: what they leave out, what they say beside the registers, what they promise. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'checklist-named',
    title: 'a notice that answers to nobody',
    path: notice,
    edit: swap(/checklists: \[[^\]]*\]\n/, ''),
  },
  {
    rule: 'notice-contents',
    title: 'a mark that was taken away',
    path: notice,
    edit: swap(/(<Disclosure items="[^"]*?) ?CN-03/, '$1'),
  },
  {
    rule: 'notice-contents',
    title: 'a handler without its name',
    path: notice,
    edit: swap(/\| 星桥便利店有限公司 /, '| 便利店公司 '),
  },
  {
    rule: 'notice-contents',
    title: 'a recipient without its contact',
    path: transfer,
    edit: swap('400-000-0002，privacy@lanlu.example', '见官网'),
  },
  {
    rule: 'notice-contents',
    title: 'an item that does not apply',
    path: notice,
    edit: swap('<Disclosure items="CN-01', '<Disclosure items="CN-13 CN-01'),
  },
  {
    rule: 'notice-contents',
    title: 'an item that no checklist has',
    path: notice,
    edit: swap('<Disclosure items="CN-01', '<Disclosure items="CN-99 CN-01'),
  },
  {
    rule: 'notice-contents',
    title: 'an activity that begins to go abroad',
    path: 'registers/processing.yaml',
    edit: swap('cross-border: none', 'cross-border: standard-contract'),
    found: notice,
  },
  {
    rule: 'notice-contents',
    title: 'a translation that lost its mark',
    path: 'public/gdpr-addendum.zh-CN.mdx',
    edit: swap(/<Disclosure items="EU-10">([\s\S]*?)<\/Disclosure>/, '$1'),
  },
  {
    rule: 'notice-good-practice',
    title: 'a transfer that no longer says that the duties go on',
    path: transfer,
    edit: swap('TR-03 TR-04', 'TR-04'),
  },
  {
    rule: 'change-notice-days',
    title: 'a new MAJOR that comes into force at once',
    path: notice,
    edit: swap(
      'revisions:\n',
      "revisions:\n  - { version: '3.0', date: '2026-11-20', effective: '2026-11-24', summary: 改版。 }\n",
    ),
  },
  {
    rule: 'notice-agrees-with-registers',
    title: 'a company that receives and stands in no list',
    path: notice,
    edit: insert('资料由换新回收有限公司保管。'),
  },
  {
    rule: 'notice-agrees-with-registers',
    title: 'a company that nobody knows',
    path: notice,
    edit: insert('包裹由飞鱼速运有限公司递送。'),
  },
  {
    rule: 'notice-agrees-with-registers',
    title: 'a mailbox that is no longer read',
    path: notice,
    edit: swap('privacy@stores.group.example', 'service@stores.group.example'),
  },
  {
    rule: 'notice-readability',
    title: 'a paragraph that does not end',
    path: notice,
    edit: insert('您问。我们答。您要看。我们给。您要删。我们删。您不服。我们再查。'),
  },
  {
    rule: 'commitment-marked',
    title: 'a promise in passing',
    path: notice,
    edit: insert('我们绝不打电话要验证码。'),
  },
  {
    rule: 'translation-parity',
    title: 'a promise that one language lost',
    path: 'public/gdpr-addendum.zh-CN.mdx',
    edit: swap(/<Commitment id="[^"]*">([\s\S]*?)<\/Commitment>/, '$1'),
  },
  {
    rule: 'known-reference',
    title: 'a checklist that does not exist',
    path: addendum,
    edit: swap('checklists: [privacy-notice-gdpr]', 'checklists: [privacy-notice-eu]'),
  },
]
