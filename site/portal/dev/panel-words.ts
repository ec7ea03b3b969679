/** The words of the panel. They stand apart from those of the portal, which no build may carry. */
export const panelWords = {
  'zh-CN': {
    name: '检查结果',
    button: (errors: number, warnings: number) => `${errors} 个错误，${warnings} 个警告`,
    clean: '没有问题',
    here: '本页',
    hereClean: '本页没有问题。',
    others: '其他文件',
    more: (count: number) => `另有 ${count} 个，运行 policypress lint 可全部列出。`,
    accepted: (count: number) => `例外和基线接受了 ${count} 个，不计入。`,
    severities: { error: '错误', warning: '警告' },
    editor: '在编辑器中打开',
    failed: '开发服务器没有回应。',
  },
  en: {
    name: 'Findings',
    button: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    clean: 'No findings',
    here: 'This page',
    hereClean: 'Nothing on this page.',
    others: 'Other files',
    more: (count: number) => `${count} more; policypress lint lists all.`,
    accepted: (count: number) => `${count} accepted by exceptions and the baseline do not count.`,
    severities: { error: 'error', warning: 'warning' },
    editor: 'Open in the editor',
    failed: 'The development server does not answer.',
  },
} as const

export type PanelWords = (typeof panelWords)[keyof typeof panelWords]
