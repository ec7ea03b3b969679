/** The words of self-tests and surveys in Chinese. */
export const questionsChinese = {
  choose: '选一个',
  chooseSeveral: '可以多选',
  check: '看对不对',
  chooseFirst: '请先选一个答案。',
  right: '对了。',
  wrong: '不对。',
  score: (right: number, all: number) => `${all} 题里对了 ${right} 题。`,
  again: '重新做',
  privateTest: '您选了什么只在这一页上，不上传，也不保存。',

  survey: '填好以后',
  surveyPrivate:
    '您填的只在这一页上，不上传，也不保存。由您自己用邮件发出，或者打印、下载、交到柜台。请不要写姓名、电话、地址、病情，也不要写别人的事。',
  scale: (score: number) => ({ 1: '1（最低）', 5: '5（最高）' })[score] ?? String(score),
  noScore: '不评',
  compose: '写成一封信',
  emptySurvey: '还没有填。至少答一题。',
  surveySubject: (title: string) => `意见：${title}`,
  surveyOpening: '以下是我对贵公司保护个人信息的意见：',
  unanswered: '（没有回答）',
  mailShowsAddress: '用邮件发出，对方看得到您的邮箱地址；不想让人知道，请打印交到柜台。',
}
