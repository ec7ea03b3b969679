/** Words of the search dialog and the search page, in Chinese. */
export const searchChinese = {
  search: '搜索',
  searchHint: '搜索制度、控制点、法条',
  searchLead: '在全部制度、控制点、法条和术语里查找，结果直达所在的一节。',
  searchTypes: { control: '控制点', law: '法律', article: '法条', term: '术语' } as Readonly<
    Record<string, string>
  >,
  // {count} and {query} are put in by the browser.
  searchFoundOne: '找到 1 项结果',
  searchFound: '找到 {count} 项结果',
  searchNone: '没有找到“{query}”。换个说法试试，或到这里找：',
  searchFiltered: '按现在的筛选没有结果；不筛选有 {count} 项。',
  searchIncomplete: '部分索引没有读到，结果可能不全。',
  searchFailed: '搜索索引读取失败，请检查网络后再试。',
  searchMore: '显示更多',
  searchAll: '全部结果和筛选',
  searchClose: '关闭',
  searchSlash: '按 / 键打开搜索（Ctrl K 始终可用）',
  searchNoScript: '搜索要用到脚本，而浏览器没有启用。请打开全部文件的清单，用浏览器的页内查找：',
}

/** The keys that both languages carry. */
export type SearchMessages = typeof searchChinese
