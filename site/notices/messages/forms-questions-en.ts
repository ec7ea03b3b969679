import type { QuestionsWords } from './forms-questions.ts'

/** The words of self-tests and surveys in English. */
export const questionsEnglish: QuestionsWords = {
  choose: 'Choose one',
  chooseSeveral: 'Choose any',
  check: 'Check',
  chooseFirst: 'Choose an answer first.',
  right: 'Right.',
  wrong: 'Not right.',
  score: (right, all) => `${right} of ${all} right.`,
  again: 'Start again',
  privateTest: 'What you choose stays on this page; nothing is uploaded or stored.',

  survey: 'When you are done',
  surveyPrivate:
    'What you fill in stays on this page; nothing is uploaded or stored. You send it yourself by e-mail, or print, save and hand it in. Please write no names, phone numbers, addresses or illnesses, and nothing about other people.',
  scale: (score) => ({ 1: '1 (lowest)', 5: '5 (highest)' })[score] ?? String(score),
  noScore: 'No score',
  compose: 'Write it as a letter',
  emptySurvey: 'Nothing is filled in yet. Answer at least one question.',
  surveySubject: (title) => `Feedback: ${title}`,
  surveyOpening: 'This is my view of how your company protects personal information:',
  unanswered: '(not answered)',
  mailShowsAddress: 'An e-mail shows your address to us. To stay unknown, print it and hand it in.',
}
