import type { ChangeRule } from '../model/rule.ts'
import citationAdded from '../changes/citation-added.ts'
import citationChanged from '../changes/citation-changed.ts'
import citationRemoved from '../changes/citation-removed.ts'
import commitmentAdded from '../changes/commitment-added.ts'
import commitmentChanged from '../changes/commitment-changed.ts'
import commitmentRemoved from '../changes/commitment-removed.ts'
import controlAdded from '../changes/control-added.ts'
import controlDelegated from '../changes/control-delegated.ts'
import controlMoved from '../changes/control-moved.ts'
import controlRemoved from '../changes/control-removed.ts'
import controlTextChanged from '../changes/control-text-changed.ts'
import disclosureAdded from '../changes/disclosure-added.ts'
import disclosureChanged from '../changes/disclosure-changed.ts'
import disclosureRemoved from '../changes/disclosure-removed.ts'
import documentAdded from '../changes/document-added.ts'
import documentRemoved from '../changes/document-removed.ts'
import documentRenamed from '../changes/document-renamed.ts'
import documentTypeChanged from '../changes/document-type-changed.ts'
import documentUnreadable from '../changes/document-unreadable.ts'
import frozenTextEdited from '../changes/frozen-text-edited.ts'
import frozenTextRemoved from '../changes/frozen-text-removed.ts'
import linkChanged from '../changes/link-changed.ts'
import obligationStrengthened from '../changes/obligation-strengthened.ts'
import obligationWeakened from '../changes/obligation-weakened.ts'
import textChangedUnversioned from '../changes/text-changed-unversioned.ts'
import textFrozen from '../changes/text-frozen.ts'
import titleChanged from '../changes/title-changed.ts'
import translationAdded from '../changes/translation-added.ts'
import translationBehind from '../changes/translation-behind.ts'
import translationChanged from '../changes/translation-changed.ts'
import translationRemoved from '../changes/translation-removed.ts'
import wordingChanged from '../changes/wording-changed.ts'

/** Controls, documents and what they say. */
export const textRules: readonly ChangeRule[] = [
  // Controls and what they ask
  controlAdded,
  controlRemoved,
  controlMoved,
  controlDelegated,
  controlTextChanged,
  obligationStrengthened,
  obligationWeakened,

  // Documents
  documentAdded,
  documentRemoved,
  documentRenamed,
  documentUnreadable,
  titleChanged,
  documentTypeChanged,

  // Wordings and marks
  wordingChanged,
  linkChanged,
  commitmentRemoved,
  commitmentAdded,
  commitmentChanged,
  disclosureRemoved,
  disclosureAdded,
  disclosureChanged,
  citationRemoved,
  citationAdded,
  citationChanged,
  frozenTextEdited,
  frozenTextRemoved,
  textFrozen,
  textChangedUnversioned,

  // Translations
  translationRemoved,
  translationAdded,
  translationBehind,
  translationChanged,
]
