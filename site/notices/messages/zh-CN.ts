/** The public site's words in Chinese; their shape is the shape of every language. */
export const chinese = {
  skip: '跳到正文',
  home: '首页',
}

export type Messages = typeof chinese
