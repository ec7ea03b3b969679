import type { RuleSetting } from '../model/workspace.ts'
import type { Preset } from './preset.ts'

/** For a library that is in order and is to stay so: what is usually looked at later stops a change here. */
export const strict: Preset = {
  name: 'strict',
  summary: {
    en: 'Warnings that can be mended for certain are errors, and the bounds of texts and tests are tighter.',
    'zh-CN': '能够确定改好的警告升为错误，文字和测验的限值更严。',
  },
  rules: new Map<string, RuleSetting>([
    // Each of these is settled by an edit of the file that it stands in, and none asks for an opinion.
    ...errors('link-text', 'no-duplicate-heading', 'no-orphan-document', 'term-as-defined'),
    ...errors('sentence-end', 'chinese-punctuation', 'chinese-spacing', 'parameter-in-use'),
    ...errors('literal-number', 'lesson-links-section', 'option-feedback', 'translation-current'),
    // A promise or a deadline that nobody can be held to is worse than none.
    ...errors('commitment-marked', 'vague-wording'),
    // What accepts nothing any more would accept the next mistake unseen.
    ...errors('exception-in-use', 'baseline-in-use'),

    // The public reads on a telephone: about two lines of it, and paragraphs that fit one screen.
    ['sentence-length', { severity: 'error', options: { chinese: 60, english: 30 } }],
    ['notice-readability', { severity: 'error', options: readable() }],
    // Who decides by a notice must be able to read it.
    ['translation-exists', { options: { required: ['public'] } }],

    // The bounds of chance: with four answers a quarter is expected, and twice that leaves room for short tests.
    ['answer-not-given-away', { severity: 'error', options: guessed() }],
    ['pool-large-enough', { options: { spare: 2 } }],

    // Warnings still: `notice-good-practice`, because what no law asks for is not owed; `course-minutes`, because how
    // fast people read is an estimate; `revision-in-force`, because the day alone would stop a change elsewhere.
    ['revision-in-force', { options: { 'announce-days': 60 } }],
  ]),
}

function errors(...ids: string[]): (readonly [string, RuleSetting])[] {
  return ids.map((id) => [id, { severity: 'error', options: {} }] as const)
}

function readable(): RuleSetting['options'] {
  return { 'chinese-mean': 35, 'chinese-longest': 70, 'english-mean': 22, 'paragraph-sentences': 5 }
}

function guessed(): RuleSetting['options'] {
  return { 'longest-percent': 40, 'place-percent': 50, 'times-as-long': 1.6 }
}
