import { english, notice, ofNotice, ofRules, openRules, raised, rules } from './edits-zh.ts'
import { edit } from './scenario.ts'
import type { Scenario } from './scenario.ts'

/** Words outside of controls, promises, citations, and what is no change at all. */
export const wording: readonly Scenario[] = [
  {
    name: 'a paragraph is wrapped anew',
    edits: [edit(rules, '门店经理每天', '门店经理\n每天')],
    changes: [],
    duties: [],
    todos: [],
  },
  {
    name: 'a slip comes in, in a new MINOR version',
    edits: [
      edit(rules, '门店经理每天', '门殿经理每天'),
      ...raised(rules, '1.1'),
      edit(english, "of-version: '1.0'", "of-version: '1.1'"),
    ],
    changes: ['wording-changed editorial rules'],
    duties: [],
    todos: [],
  },
  {
    name: 'a paragraph moves',
    edits: [
      edit(rules, '收到请求，<Param id="response-days" />内答复。\n\n', ''),
      edit(rules, '门店经理每天', '收到请求，<Param id="response-days" />内答复。\n\n门店经理每天'),
    ],
    changes: ['text-changed-unversioned editorial rules'],
    duties: [],
    todos: ['raise-version rules', 'translate rules'],
  },
  {
    name: 'a rule outside of a control says something else',
    edits: [edit(rules, '每天核对一次', '每周核对一次')],
    changes: ['wording-changed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a draft changes as it likes',
    edits: [edit('internal/plan.mdx', '先想清楚。', '先不急。')],
    changes: ['wording-changed material plan'],
    duties: [],
    todos: [],
  },
  {
    name: 'a sentence cites another article',
    edits: [edit(rules, '<Law ref="PIPL:22" />', '<Law ref="PIPL:23" />')],
    changes: ['citation-changed editorial rules', 'translation-behind editorial rules'],
    duties: [],
    todos: ['raise-version rules', 'translate rules'],
  },
  {
    name: 'a promise is withdrawn',
    edits: [
      edit(notice, '<Commitment id="never-sold">\n\n我们从不出售您的信息。\n\n</Commitment>', '有事找我们。'),
    ],
    changes: ['commitment-removed material notice', 'wording-changed material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a promise gets an escape',
    edits: [edit(notice, '我们从不出售您的信息', '我们一般不出售您的信息')],
    changes: ['obligation-weakened material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a notice leaves out an item of its checklist',
    edits: [edit(notice, '<Disclosure items="CN-01">\n\n', ''), edit(notice, '\n\n</Disclosure>', '')],
    changes: ['disclosure-removed material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
]
