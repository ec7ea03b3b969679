/** Words of the page of a document, in Chinese. */
export const documentChinese = {
  readingTime: (minutes: number) => `阅读约 ${minutes} 分钟`,
  lawBasis: '法律依据',
  related: '相关文件',
  lastChange: '最后改动',
  edit: '编辑原文',
  asMarkdown: 'Markdown 文本',
  feedback: '提意见',
  earlierVersion: '与当前版本对照',
  comparedVersions: (from: string, to: string) => `${from} 版与 ${to} 版对照`,
  comparedLead: '删去的划线，新增的加下划线。没有冻结存档的旧版，其中的参数按现在的值显示。',
  movedSections: '翻译之后，原文改动了这些章节：',
  anchorCopied: '链接已复制',
  cardOpen: '查看详情',
  cardParaphrase: '释义，不是法律原文',
  cardAsks: '谁要求的',
  checklistSaved: (done: string, all: string) => `已勾 ${done} / ${all}，只存在这个浏览器里。`,
  checklistExport: '导出清单',
  checklistClear: '清除勾选',
}

export type DocumentMessages = typeof documentChinese
