/** The words of the frame and of the front page in Chinese; their shape is the shape of every language. */
export const chinese = {
  otherLanguage: 'English',
  comma: '、',
  semicolon: '；',
  stop: '。',

  skip: '跳到正文',
  menu: '主导航',
  breadcrumb: '当前位置',
  home: '首页',
  siteName: (organisation: string) => `${organisation}\u00a0· 隐私告知`,
  siteDescription: (organisation: string) =>
    `${organisation}对客户个人信息的全部告知：收什么、为什么、存多久、给谁，以及您怎样查、改、删、反悔和投诉。`,

  notices: '告知',
  lists: '清单',
  rights: '您的权利',
  complaints: '投诉',
  verify: '核对',
  archive: '存档',
  timeline: '变更记录',
  feed: '订阅更新',
  machineReadable: '机器可读',

  footerContact: '联系我们',
  footerPages: '查找',
  footerPromise: '关于本站',
  noCookies: '本站不用 Cookie，不加载别家的任何内容，也不统计您的访问。',
  noScripts: '不开脚本也能读全部内容。',
  publishedOn: '本站生成于',

  notFound: '没有这一页',
  notFoundLead: '地址可能抄错了。已发布的告知和历史版本地址永久有效，不会撤下。',
  toHome: '看全部告知',
}

export type FrameMessages = typeof chinese
