import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const plan = 'internal/incident-response.mdx'
const parties = 'registers/parties.yaml'

/** Personal data and secrets that somebody left in a text; every number here is invented. */
export const mutations: readonly Mutation[] = [
  { rule: 'no-id-number', title: 'in prose', path: plan, edit: insert('客户张三，110101199001010015。') },
  {
    rule: 'no-id-number',
    title: 'in a table',
    path: plan,
    edit: insert('| 证件 |\n| --- |\n| 11010119900101004X |'),
  },
  {
    rule: 'no-id-number',
    title: 'in a summary',
    path: plan,
    edit: swap('summary: ', 'summary: 110101199001010023 '),
  },
  { rule: 'no-mobile-number', title: 'in prose', path: plan, edit: insert('夜间拨 +86 139 0000 0001。') },
  { rule: 'no-mobile-number', title: 'in code', path: plan, edit: insert('```\nsend 13900000001 code\n```') },
  { rule: 'no-mobile-number', title: 'full-width', path: plan, edit: insert('拨１３９００００００１１。') },
  {
    rule: 'no-mobile-number',
    title: 'in a register',
    path: parties,
    edit: swap(/phone: 400-000-0000/, "phone: '13900000001'"),
  },
  { rule: 'no-bank-card', title: 'in groups', path: plan, edit: insert('退到 6217 0000 0000 0000 004。') },
  { rule: 'no-bank-card', title: 'in a list', path: plan, edit: insert('- 卡号：4111111111111111') },
  { rule: 'no-licence-plate', title: 'of a van', path: plan, edit: insert('送货车京A12345停在门口。') },
  {
    rule: 'no-licence-plate',
    title: 'of an electric car',
    path: plan,
    edit: insert('送货车沪A·D12345停在门口。'),
  },
  { rule: 'no-personal-email', title: 'in prose', path: plan, edit: insert('写信到 zhangsan@mail.cn。') },
  {
    rule: 'no-personal-email',
    title: 'in a register',
    path: parties,
    edit: swap('email: dpo@cloud.example', 'email: dpo@cloud.cn'),
  },
  { rule: 'no-secret', title: 'a password', path: plan, edit: insert('后台密码：Xq7kz2mP。') },
  { rule: 'no-secret', title: 'a door code', path: plan, edit: insert('机房门禁密码是 258013#。') },
  {
    rule: 'no-secret',
    title: 'a private key',
    path: plan,
    edit: insert('```\n-----BEGIN PRIVATE KEY-----\n```'),
  },
  {
    rule: 'no-secret',
    title: 'a token in a comment',
    path: parties,
    edit: (text) => `# xoxb-0123456789-abcdefghij\n${text}`,
  },
]
