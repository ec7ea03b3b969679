import type { ChangeRule } from '../model/rule.ts'
import courseBehind from '../changes/course-behind.ts'
import courseDocumentsChanged from '../changes/course-documents-changed.ts'
import courseTermsLoosened from '../changes/course-terms-loosened.ts'
import courseTermsTightened from '../changes/course-terms-tightened.ts'
import lessonAdded from '../changes/lesson-added.ts'
import lessonControlsChanged from '../changes/lesson-controls-changed.ts'
import lessonRemoved from '../changes/lesson-removed.ts'
import passMarkLowered from '../changes/pass-mark-lowered.ts'
import passMarkRaised from '../changes/pass-mark-raised.ts'
import poolAdded from '../changes/pool-added.ts'
import poolChanged from '../changes/pool-changed.ts'
import poolRemoved from '../changes/pool-removed.ts'
import quizQuestionAdded from '../changes/quiz-question-added.ts'
import quizQuestionChanged from '../changes/quiz-question-changed.ts'
import quizQuestionRemoved from '../changes/quiz-question-removed.ts'
import quizQuestionRenamed from '../changes/quiz-question-renamed.ts'

/** Courses, their lessons and their questions. */
export const courseRules: readonly ChangeRule[] = [
  quizQuestionRemoved,
  quizQuestionAdded,
  quizQuestionRenamed,
  quizQuestionChanged,
  poolRemoved,
  poolAdded,
  poolChanged,
  passMarkLowered,
  passMarkRaised,
  courseTermsLoosened,
  courseTermsTightened,
  lessonRemoved,
  lessonAdded,
  lessonControlsChanged,
  courseDocumentsChanged,
  courseBehind,
]
