import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const plan = 'internal/incident-response.mdx'
const exceptions = 'registers/exceptions.yaml'
const questions = 'registers/open-questions.yaml'

/** Mistakes in what the blocks of controls say, in exceptions from them and in the questions that wait. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'valid-delegation',
    title: 'a delegation that no profile asks for, into nothing',
    path: plan,
    edit: insert('<Control id="TA-01" in="no-such-document" />\n'),
  },
  {
    rule: 'valid-delegation',
    title: 'a delegation that no profile asks for, to a document without the text',
    path: plan,
    edit: insert('<Control id="TA-01" in="transmission" />\n'),
  },
  {
    rule: 'control-implemented',
    title: 'a control without a document',
    path: 'catalog/TX.yaml',
    edit: swap('- id: TX-01', '- id: TX-99'),
  },
  {
    rule: 'control-implemented',
    title: 'a document that is no longer approved',
    path: 'internal/continual-improvement.mdx',
    edit: swap('status: approved', 'status: draft'),
    found: 'catalog/CI.yaml',
  },
  {
    rule: 'obligation-strength',
    title: 'a duty that became a permission',
    path: plan,
    edit: inBlock(
      />\n[\s\S]*</,
      '>\n\n<Role id="records-manager" />可以建一份<Record id="incident-file" />。\n\n<',
    ),
  },
  {
    rule: 'obligation-strength',
    title: 'a duty in principle',
    path: plan,
    edit: inBlock(/>\n[\s\S]*</, '>\n\n<Role id="records-manager" />原则上建卷；\n\n- 尽量写全。\n\n<'),
  },
  {
    rule: 'complete-procedure',
    title: 'nobody who does it',
    path: plan,
    edit: inBlock(/<Role [^>]*>/g, '有人'),
  },
  {
    rule: 'complete-procedure',
    title: 'no time limit',
    path: plan,
    edit: inBlock(/<Param [^>]*>/g, '一段时间'),
  },
  { rule: 'complete-procedure', title: 'no record', path: plan, edit: inBlock(/<Record [^>]*>/g, '材料') },
  {
    rule: 'evidence-named',
    title: 'the record of another control',
    path: plan,
    edit: inBlock('<Record id="incident-file"', '<Record id="timeline"'),
  },
  {
    rule: 'evidence-named',
    title: 'a record outside its control',
    path: plan,
    edit: insert('另存<Record id="incident-file" />。'),
  },
  {
    rule: 'valid-exception',
    title: 'one that ran out',
    path: exceptions,
    edit: swap(/expires: '[\d-]+'/, "expires: '2026-11-24'"),
  },
  {
    rule: 'valid-exception',
    title: 'one that its owner approved',
    path: exceptions,
    edit: swap('approver: data-protection-officer', 'approver: security-lead'),
  },
  {
    rule: 'valid-exception',
    title: 'one that its owner approved under another title',
    path: exceptions,
    edit: swap('approver: data-protection-officer', 'approver: incident-lead'),
  },
  {
    rule: 'valid-exception',
    title: 'one from an unknown rule',
    path: exceptions,
    edit: swap('control: IR-02', 'rule: no-such-rule'),
  },
  {
    rule: 'valid-exception',
    title: 'one for an unknown document',
    path: exceptions,
    edit: swap('document: incident-response', 'document: incident-plan'),
  },
  {
    rule: 'exception-in-use',
    title: 'one for a document without the control',
    path: exceptions,
    edit: swap('document: incident-response', 'document: transmission'),
  },
  {
    rule: 'owned-question',
    title: 'an unknown owner',
    path: questions,
    edit: swap('owner: general-counsel', 'owner: general-council'),
  },
  {
    rule: 'owned-question',
    title: 'one that should have been decided',
    path: questions,
    edit: swap(/due: '[\d-]+'/, "due: '2026-10-31'"),
  },
]

/** An edit inside the block on the file of an incident, which has one role, record and time limit or more. */
function inBlock(pattern: RegExp | string, by: string): Mutation['edit'] {
  return (text) => text.replace(/<Control id="IR-06">[\s\S]*?<\/Control>/, swap(pattern, by))
}
