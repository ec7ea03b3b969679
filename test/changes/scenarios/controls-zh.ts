import { block, english, englishBlock, ofRules, openRules, raised, rules, translated } from './edits-zh.ts'
import { edit } from './scenario.ts'
import type { Scenario } from './scenario.ts'

/** Controls and the duties in them. */
export const controls: readonly Scenario[] = [
  {
    name: 'a control is removed',
    edits: [edit(rules, block, '')],
    changes: ['control-removed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control is removed, in a new version, with approval and translation',
    edits: [edit(rules, block, ''), ...raised(rules), edit(english, englishBlock, ''), translated],
    changes: ['control-removed material rules'],
    duties: ofRules,
    todos: [],
  },
  {
    name: 'a control is removed in a new version that nobody approved',
    edits: [
      edit(rules, block, ''),
      ...raised(rules),
      edit(rules, "    approvals:\n      - { role: legal, date: '2026-05-31' }\n", ''),
      edit(english, englishBlock, ''),
      translated,
    ],
    changes: ['control-removed material rules', 'approval-missing material rules'],
    duties: ofRules,
    todos: ['approve rules'],
  },
  {
    name: 'a control moves to another document',
    edits: [edit(rules, block, ''), edit('internal/guide.mdx', '总部员工', `${block}总部员工`)],
    changes: ['control-moved material guide', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: [...openRules, 'raise-major guide'],
  },
  {
    name: 'a control is left to another document',
    edits: [edit(rules, block, '<Control id="BT-03" in="guide" />\n\n')],
    changes: ['control-delegated material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control is added',
    edits: [
      edit(
        'internal/guide.mdx',
        '总部员工',
        '<Control id="RT-04">\n\n总部应当及时答复。\n\n</Control>\n\n总部员工',
      ),
    ],
    changes: ['control-added material guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide'],
  },
  {
    name: 'the text of a control says something else',
    edits: [edit(rules, '告知用短信发送', '告知用公告发布')],
    changes: ['control-text-changed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a duty becomes a possibility',
    edits: [edit(rules, '门店应当逐人告知', '门店可以逐人告知')],
    changes: ['obligation-weakened material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a habit becomes a duty, and all is done',
    edits: [
      edit(rules, '门店经理每天核对', '门店经理必须每天核对'),
      ...raised(rules),
      edit(english, 'The manager checks', 'The manager must check'),
      translated,
    ],
    changes: ['obligation-strengthened material rules'],
    duties: ofRules,
    todos: [],
  },
]
