import { defineRule } from '../define-rule.ts'
import { isLessonText } from '../training/lesson-text.ts'
import { questionMistakes } from '../training/question-mistakes.ts'

export default defineRule({
  id: 'question-answerable',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every question of a lesson to have answers that can be given and judged.',
    'zh-CN': '要求课中每道题都有能作答、能评判的答案。',
  },
  why: {
    en: 'A question without a right answer, or with two where one may be chosen, fails people who know it.',
    'zh-CN': '没有正确答案的题，或者单选却有两个正确答案的题，懂的人也会答错。',
  },
  messages: {
    text: {
      en: 'Missing text of the question `{question}`, expected what is asked before the answers',
      'zh-CN': '缺少题目 `{question}` 的题干，应在答案前写明问什么',
    },
    answers: {
      en: 'Missing answers of `{question}`, expected {form}',
      'zh-CN': '缺少 `{question}` 的答案，应为{form}',
    },
    count: {
      en: 'Unexpected number of answers of `{question}`, {count}, expected {wanted}',
      'zh-CN': '意外的答案个数 {count}（`{question}`），应为 {wanted}',
    },
    right: {
      en: 'Unexpected number of right answers of `{question}`, {count}, expected {wanted}',
      'zh-CN': '意外的正确答案个数 {count}（`{question}`），应为 {wanted}',
    },
    wrong: {
      en: 'Missing wrong answer of `{question}`, expected one at least, or ticking everything is right',
      'zh-CN': '缺少 `{question}` 的错误选项，应至少有一个，否则全选就对',
    },
    same: {
      en: 'Unexpected second answer `{text}` of `{question}`, expected every answer to say something else',
      'zh-CN': '意外的重复答案“{text}”（`{question}`），应让每个答案各不相同',
    },
    long: {
      en: 'Unexpected wording of {length} characters in `{question}`, expected {most} at most',
      'zh-CN': '意外的填空答案：`{question}` 中有 {length} 个字符，应不超过 {most} 个',
    },
    survey: {
      en: 'Unexpected question `{question}` of the kind `{kind}`, expected one that can be judged right or wrong',
      'zh-CN': '意外的题型 `{kind}`（`{question}`），应为能判对错的题型',
    },
  },
  good: [
    {
      'training/start/01-why.mdx':
        '<Question id="whom" kind="single" controls="BT-02">\n\n先告诉谁？\n\n- [x] 组长\n- [ ] 邻居\n\n  > 邻居与此无关。\n\n</Question>\n\n<Question id="order" kind="ordering" controls="BT-02">\n\n先后次序？\n\n1. 停\n2. 报\n3. 等\n\n先停，再报，然后等。\n\n</Question>\n\n<Question id="fit" kind="matching" controls="BT-02">\n\n怎样对应？\n\n| 物 | 处 |\n| --- | --- |\n| 纸 | 碎 |\n| 表 | 碎 |\n| 手机 | 擦 |\n\n纸上的要碎，机器里的要擦。\n\n</Question>\n',
    },
    // A self-test in a notice may have fewer marks: it is not judged.
    {
      'public/notice.mdx':
        '<Question id="clear" kind="text" controls="BT-02">\n\n写得清楚吗？\n\n</Question>\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/01-why.mdx':
          '<Question id="none" kind="single" controls="BT-02">\n\n先告诉谁？\n\n</Question>\n\n<Question id="two" kind="single" controls="BT-02">\n\n先告诉谁？\n\n- [x] 组长\n- [x] 邻居\n\n</Question>\n\n<Question id="empty" kind="true-false" controls="BT-02">\n\n- [x] 对\n- [ ] 错\n- [ ] 错\n\n</Question>\n\n<Question id="all" kind="multiple" controls="BT-02">\n\n哪些？\n\n- [x] 甲\n- [x] 乙\n- [x] 甲\n\n</Question>\n\n<Question id="mood" kind="scale" controls="BT-02">\n\n喜欢吗？\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:1:1: Missing answers of `none`, expected a list of `- [x]` and `- [ ]`',
        'training/start/01-why.mdx:7:1: Unexpected number of right answers of `two`, 2, expected exactly 1',
        'training/start/01-why.mdx:16:1: Unexpected number of answers of `empty`, 3, expected exactly 2',
        'training/start/01-why.mdx:16:1: Missing text of the question `empty`, expected what is asked before the answers',
        'training/start/01-why.mdx:20:1: Unexpected second answer `错` of `empty`, expected every answer to say something else',
        'training/start/01-why.mdx:24:1: Missing wrong answer of `all`, expected one at least, or ticking everything is right',
        'training/start/01-why.mdx:30:1: Unexpected second answer `甲` of `all`, expected every answer to say something else',
        'training/start/01-why.mdx:34:1: Unexpected question `mood` of the kind `scale`, expected one that can be judged right or wrong',
      ],
    },
    {
      files: {
        'training/start/01-why.mdx':
          '<Question id="order" kind="ordering" controls="BT-02">\n\n先后次序？\n\n1. 停\n2. 报\n\n</Question>\n\n<Question id="fit" kind="matching" controls="BT-02">\n\n怎样对应？\n\n| 物 | 处 |\n| --- | --- |\n| 纸 | 碎 |\n| 表 | 碎 |\n| 票 | 碎 |\n\n</Question>\n\n<Question id="word" kind="fill-in" controls="BT-02">\n\n怎么写？\n\n- [ ] 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一\n\n</Question>\n\n<Question id="story" kind="scenario" controls="BT-02">\n\n有人来。\n\n<Step id="first">\n\n怎么办？\n\n- [x] 报\n\n</Step>\n\n</Question>\n',
      },
      finds: [
        'training/start/01-why.mdx:1:1: Unexpected number of answers of `order`, 2, expected 3 to 26',
        'training/start/01-why.mdx:10:1: Unexpected number of answers of `fit`, 1, expected 2 to 26',
        'training/start/01-why.mdx:22:1: Unexpected number of right answers of `word`, 0, expected at least 1',
        'training/start/01-why.mdx:26:1: Unexpected wording of 61 characters in `word`, expected 60 at most',
        'training/start/01-why.mdx:34:1: Unexpected number of answers of `first`, 1, expected 2 to 26',
      ],
    },
  ],
  check({ facts }, report) {
    if (!isLessonText(facts)) return
    for (const { id, kind, span, ...question } of facts.questions) {
      // A kind that does not exist reads as a survey as well, and is said by the rule on components.
      const declared = facts.components.find((use) => use.name === 'Question' && use.span[0] === span[0])
      if (kind === 'scale' || (kind === 'text' && declared?.props['kind'] === 'text')) {
        report('survey', { question: id, kind }, span)
      } else {
        for (const mistake of questionMistakes({ ...question, id, kind, span })) {
          report(mistake.id, mistake.data, mistake.span)
        }
      }
    }
  },
})
