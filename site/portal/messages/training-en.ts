import type { trainingChinese } from './training-zh-CN.ts'

/** The portal's words about courses, in English. */
export const trainingEnglish: typeof trainingChinese = {
  training: 'Training',
  trainingLead:
    'Choose your role to see which courses are yours, how far you are and what is due; then acknowledge the texts and take your receipt.',
  trainingNeedsScript:
    'Progress and receipts are kept in the browser, which needs scripts. Lessons and documents can be read without.',
  practiceNeedsScript: 'Answering needs scripts. You can read the questions below.',
  allCourses: 'All courses',
  aboutCourse: 'About the course',
  lessons: 'Lessons',
  theTest: 'Test',
  theReceipt: 'Acknowledge and receipt',
  receiptLead:
    'Acknowledge the documents of your role and take a receipt that can be checked against the repository.',
  testLead: (questions, mark) =>
    `${questions} questions drawn from a pool, each answered once, with the outcome at once. ${mark}% passes. There is no time limit.`,
  startLearning: 'Start learning',
  testOutNow: 'I know this, test me',
  taughtDocuments: 'Documents that this course teaches',
  evidenceNotExam:
    'This is evidence of learning, not a proctored exam: answers are sealed in the page against reading its source, not against a program written for it. A receipt proves text and score, not person or date.',
  trainingRecords: 'What is recorded, and who sees it',
  trainingRecordsAre:
    'Progress, answers and receipts stay in this browser and are sent nowhere. The company sees something only when you hand in your receipt: your staff id, score, answers and decisions on each document; no name.',
  trainingRecordsMore: 'How training works',
  practice: 'Practice',
  lessonPlace: (number, count, minutes) => `Lesson ${number} of ${count} · ${minutes} minutes`,
  lessonCount: (count) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  minutes: (minutes) => `${minutes} minutes`,
  forWhom: 'For',
  timeNeeded: 'Time',
  passMark: 'Pass mark',
  passMarkOf: (mark, questions) => `${mark}% of ${questions} questions`,
  attemptsAllowed: 'Attempts',
  attemptsOf: (attempts) => `${attempts}, then the lessons again`,
  dueWithin: 'Due within',
  validFor: 'Valid for',
  acknowledgeTitle: 'Acknowledge',
  itsCourse: 'Course',
  homeTraining: 'Learn it',
  homeTrainingLead: 'Choose your role to see your courses and the documents to acknowledge.',
  courseCount: (count) => `${count} ${count === 1 ? 'course' : 'courses'}`,
}
