/** Sentences around the components of the authoring guide. */
export interface ExampleWords {
  readonly heading: string
  readonly paragraph: string
  control(role: string, param: string, law: string, record: string): string
  param(param: string): string
  law(law: string): string
  role(role: string): string
  record(record: string): string
  term(term: string): string
  readonly noteTitle: string
  readonly note: string
  readonly question: string
  readonly right: string
  readonly wrong: string
  readonly disclosure: string
  readonly commitment: string
}

/** For the Chinese guide. */
export const chineseWords: ExampleWords = {
  heading: '告知客户',
  paragraph: '每个二级标题和它的正文放进一节。节的标识固定不变，别处可以放心链接。',
  control: (role, param, law, record) => `${role}应当在 ${param}内办完（${law}），并登记${record}。`,
  param: (param) => `收到后 ${param}内答复。`,
  law: (law) => `依据见${law}。`,
  role: (role) => `由${role}负责。`,
  record: (record) => `办完后存入${record}。`,
  term: (term) => `办理前先取得${term}。`,
  noteTitle: '口头不算',
  note: '口头答应不算同意，要有记录。',
  question: '客户问起自己的信息去了哪里，第一步做什么？',
  right: '登记并转给负责人。',
  wrong: '请客户自己去问接收方。',
  disclosure: '到期就删除，或者处理到认不出人。',
  commitment: '我们不把您的信息卖给别人。',
}

/** For the English guide. */
export const englishWords: ExampleWords = {
  heading: 'Tell the customers',
  paragraph:
    'Each second-level heading and its text stand in a section. Its id never changes, so others can link to it.',
  control: (role, param, law, record) =>
    `${role} shall finish this within ${param} (${law}) and file the ${record}.`,
  param: (param) => `Answer within ${param}.`,
  law: (law) => `See ${law}.`,
  role: (role) => `${role} is responsible.`,
  record: (record) => `File the ${record} afterwards.`,
  term: (term) => `First obtain the ${term}.`,
  noteTitle: 'Not by word of mouth',
  note: 'A spoken yes is no consent; keep a record.',
  question: 'A customer asks where their information went. What comes first?',
  right: 'Register the question and pass it to the officer.',
  wrong: 'Send the customer to the recipient.',
  disclosure: 'When the time is over it is deleted, or nobody can be recognised in it any more.',
  commitment: 'We do not sell your information.',
}
