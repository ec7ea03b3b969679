import { ofNotice, ofRules, openRules, parameters, rules } from './edits-zh.ts'
import { edit } from './scenario.ts'
import type { Scenario } from './scenario.ts'

/** Values of parameters and times. */
export const values: readonly Scenario[] = [
  {
    name: 'people wait longer for an answer',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 20')],
    changes: ['parameter-loosened material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'people are answered sooner',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 10')],
    changes: ['parameter-tightened material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'a time leaves its bound',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 45')],
    changes: ['parameter-out-of-bounds material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'information is kept longer everywhere',
    edits: [edit(parameters, 'deletion-days: { value: 30', 'deletion-days: { value: 60')],
    changes: ['parameter-loosened material parameters'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'drills are held less often',
    edits: [edit(parameters, 'drill-months: { value: 6', 'drill-months: { value: 9')],
    changes: ['parameter-loosened material parameters'],
    duties: [],
    todos: [],
  },
  {
    name: 'only the reason of a value reads otherwise',
    edits: [edit(parameters, 'zh-CN: 来得及。', 'zh-CN: 客户来得及看。')],
    changes: ['parameter-reason-changed editorial parameters'],
    duties: [],
    todos: [],
  },
  {
    name: 'a document is looked at half as often',
    edits: [edit(rules, 'cycle: P1Y', 'cycle: P2Y')],
    changes: ['review-cycle-lengthened material rules'],
    duties: ofRules,
    todos: openRules,
  },
]
