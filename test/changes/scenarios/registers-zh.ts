import { ofRules, openRules } from './edits-zh.ts'
import { edit } from './scenario.ts'
import type { Scenario } from './scenario.ts'

/** Decisions, words, catalogue, law and settings. */
export const registers: readonly Scenario[] = [
  {
    name: 'an exception is granted',
    edits: [
      edit(
        'registers/exceptions.yaml',
        'exceptions:\n',
        "exceptions:\n  - { rule: sentence-length, document: rules, justification: { zh-CN: 引用原文, en: Quoted }, owner: store, approver: dpo, expires: '2026-09-30' }\n",
      ),
    ],
    changes: ['exception-added material exceptions'],
    duties: [],
    todos: [],
  },
  {
    name: 'an exception lives on',
    edits: [edit('registers/exceptions.yaml', "expires: '2026-09-30'", "expires: '2027-09-30'")],
    changes: ['exception-extended material exceptions'],
    duties: [],
    todos: [],
  },
  {
    name: 'a word means more than before',
    edits: [edit('glossary.yaml', '与客户个人有关的信息', '与客户和员工有关的信息')],
    changes: ['definition-changed material glossary'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control of the catalogue asks for less',
    edits: [edit('catalog/BT.yaml', '转让前应当逐人告知', '转让前可以公告')],
    changes: ['catalog-control-changed material BT'],
    duties: [],
    todos: [],
  },
  {
    name: 'a profile asks for less',
    edits: [edit('profiles/store.yaml', '  - id: BT-03\n', '')],
    changes: ['requirement-dropped material profiles/store'],
    duties: [],
    todos: [],
  },
  {
    name: 'a law ends',
    edits: [edit('laws/PIPL.yaml', "from: '2021-11-01'", "from: '2021-11-01', to: '2026-12-31'")],
    changes: ['law-status-changed material PIPL'],
    duties: [],
    todos: [],
  },
  {
    name: 'a rule of the lint is switched off',
    edits: [
      edit(
        'policypress.config.yaml',
        'languages: [zh-CN, en]\n',
        'languages: [zh-CN, en]\nrules: { no-empty-control: off }\n',
      ),
    ],
    changes: ['rule-switched-off material policypress.config'],
    duties: [],
    todos: [],
  },
]
