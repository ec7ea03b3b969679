import type { QuestionExample } from './question-examples.ts'

/** One question of each kind, in words of a language. */
export type ExampleQuestions = Readonly<
  Record<
    QuestionExample['kind'],
    { readonly title: string; readonly explained: string; readonly body: string }
  >
>

/** For the Chinese help. */
export const chineseQuestions: ExampleQuestions = {
  single: {
    title: '单选',
    explained: '一个 `[x]`。答对得一分。',
    body: '客户问起自己的信息去了哪里，第一步做什么？\n\n- [x] 登记并转给负责人\n\n  > 对。登记之后才有期限和答复。\n\n- [ ] 请客户自己去问接收方\n\n  > 不行。客户问到谁，谁就要接下来。\n\n问到就算数，不要求书面，也不要求说对部门。',
  },
  'true-false': {
    title: '判断',
    explained: '两个方框，一个打勾。答对得一分。',
    body: '顾客口头说“不要再给我发短信”，也要照办。\n\n- [x] 对\n\n  > 对，开口就算数。\n\n- [ ] 错\n\n  > 不需要填表，口头提出也要登记照办。',
  },
  multiple: {
    title: '多选',
    explained: '几个 `[x]`。得分是（选对数减选错数）除以应选数，最低零分。',
    body: '旧收银机搬出门店之前，要有哪些？\n\n- [x] 擦除证明\n\n  > 对，没有证明就当没擦。\n\n- [x] 设备清单上的登记\n- [ ] 顾客的签字\n\n  > 不用，擦除由公司负责。\n\n缺一样就不出门。',
  },
  'fill-in': {
    title: '填空',
    explained: '每个 `[x]` 是一种可接受的写法，每个 `[ ]` 是一种常见错误。不分大小写、全角半角和空格。',
    body: '发现信息外泄，先停，再＿＿。（一个字）\n\n- [x] 报\n- [x] 上报\n- [ ] 查\n\n  > 查是后面的事。先报，才有人来接手。\n\n停、报、留、等：顺序不能换。',
  },
  ordering: {
    title: '排序',
    explained: '按正确次序写编号列表，学习者看到的是打乱的。得分是放对位置的比例。',
    body: '把四步排好。\n\n1. 停下手里的操作\n2. 打应急电话\n3. 保留现场\n\n   > 不要删除，也不要“修好”。\n\n4. 等人来接手',
  },
  matching: {
    title: '配对',
    explained:
      '三列表格：题目、相配的内容、理由（可不写）。首格留空的一行是干扰项。得分是配对正确的行的比例。',
    body: '谁来做？\n\n| 事情 | 谁 | 为什么 |\n| --- | --- | --- |\n| 开账号 | 信息技术运维 | 凭成绩开。 |\n| 排班 | 门店经理 | 没过不排。 |\n| 办培训 | 人力资源 | 成绩也由其登记。 |\n| | 客户 | |\n\n没学过的人，谁也不给他看客户信息。',
  },
  scenario: {
    title: '情景',
    explained:
      '几个 `<Step>`，各有情形和选择。反馈里的链接通向下一步，没有链接的选项到此结束。得分是所走的路上正确选择的比例。',
    body: '柜台来了一个自称办案的人。\n\n<Step id="counter">\n\n他要看昨天的监控，说“很急”。\n\n- [x] 请他出示证件和手续，同时打电话给店长\n\n  > 对。[店长接了电话](#manager)\n\n- [ ] 先让他看一眼\n\n  > 看一眼也是提供。\n\n</Step>\n\n<Step id="manager">\n\n店长在外地，说手续照片发来就行。\n\n- [x] 等法务核过手续再办\n\n  > 对，照片也要有人核。\n\n- [ ] 拍下证件，调给他看\n\n  > 没有核过，谁也不知道是不是真的。\n\n</Step>\n\n真的办案人员不怕你核实。',
  },
}

/** For the English help. */
export const englishQuestions: ExampleQuestions = {
  single: {
    title: 'Single choice',
    explained: 'One `[x]`. The right answer gets one point.',
    body: 'A customer asks where their information went. What do you do first?\n\n- [x] Record it and hand it to whoever is in charge\n\n  > Right. From the record on there is a deadline and an answer.\n\n- [ ] Send the customer to the recipient\n\n  > No. Whoever is asked takes it on.\n\nAsking is enough: no letter, and no right department.',
  },
  'true-false': {
    title: 'True or false',
    explained: 'Two boxes, one ticked. The right answer gets one point.',
    body: '“No more text messages, please”, said at the counter, must be followed.\n\n- [x] True\n\n  > Yes, saying so is enough.\n\n- [ ] False\n\n  > No form is needed; record it and follow it.',
  },
  multiple: {
    title: 'Several answers',
    explained:
      'Several `[x]`. The points are right ones chosen less wrong ones, divided by all right ones; never below zero.',
    body: 'What must there be before an old till leaves the shop?\n\n- [x] A proof of erasure\n\n  > Yes. Without a proof it counts as not erased.\n\n- [x] Its line in the list of devices\n- [ ] A signature of the customer\n\n  > No, erasing is up to the company.\n\nIf one is lacking, it stays.',
  },
  'fill-in': {
    title: 'Fill in',
    explained:
      'Each `[x]` is an accepted wording, each `[ ]` a likely mistake. Case, width and spaces do not count.',
    body: 'When information gets out: first stop, then … (one word)\n\n- [x] report\n- [x] call\n- [ ] search\n\n  > That comes later. Report first, and somebody takes over.\n\nStop, report, keep, wait: in this order.',
  },
  ordering: {
    title: 'Ordering',
    explained:
      'A numbered list in the right order; learners see it mixed. The points are the share of items in their place.',
    body: 'Put the four steps in order.\n\n1. Stop what you are doing\n2. Call the emergency number\n3. Keep everything as it is\n\n   > Delete nothing, and do not “mend” it either.\n\n4. Wait until somebody takes over',
  },
  matching: {
    title: 'Matching',
    explained:
      'A table of three columns: what is given, what fits, and why (may be left out). A row with an empty first cell is a decoy. The points are the share of rows that are right.',
    body: 'Who does it?\n\n| What | Who | Why |\n| --- | --- | --- |\n| Opening an account | IT operations | By the score. |\n| Planning shifts | The store manager | Nobody who has not passed. |\n| Running the training | HR | They record the scores too. |\n| | The customer | |\n\nNobody shows customer information to people who have not learned.',
  },
  scenario: {
    title: 'Scenario',
    explained:
      'Several `<Step>`, each with a situation and choices. A link in the feedback leads to the next step; a choice without one ends it. The points are the share of right decisions on the path taken.',
    body: 'Somebody at the counter says to be from the police.\n\n<Step id="counter">\n\nHe wants to see yesterday’s camera footage and is in a hurry.\n\n- [x] Ask for identity and papers, and call the manager\n\n  > Right. [The manager answers](#manager)\n\n- [ ] Let him have a short look\n\n  > A short look is a disclosure, too.\n\n</Step>\n\n<Step id="manager">\n\nThe manager is away and says that photos of the papers will do.\n\n- [x] Wait until the general counsel has checked the papers\n\n  > Right, somebody has to check photos as well.\n\n- [ ] Take a photo of the papers and show the footage\n\n  > Unchecked, nobody knows whether they are real.\n\n</Step>\n\nReal officers do not mind being checked.',
  },
}
