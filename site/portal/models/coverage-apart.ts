import type { Coverage } from '../../../linter/index.ts'
import { reasonText } from './coverage.ts'
import { controlLink, documentLink } from './links.ts'
import type { ControlLink, DocumentLink } from './links.ts'
import { roleTitle } from './metadata.ts'
import type { View } from './view.ts'

/** What is shown apart because it never counts. */
export interface CoverageApart {
  readonly exceptions: readonly ExceptionRow[]
  readonly notApplicable: readonly ApartRow[]
}

export interface ApartRow {
  readonly control: ControlLink
  readonly document: DocumentLink
  readonly reason: string
}

export interface ExceptionRow extends ApartRow {
  readonly approver: string
  readonly expires: string
  readonly expired: boolean
}

/** Exceptions, and controls that do not apply to a document, each with its reason. */
export function coverageApart(coverage: Coverage, view: View): CoverageApart {
  return {
    exceptions: coverage.exceptions.map(
      ({ control, document, justification, approver, expires, expired }) => ({
        control: controlLink(control, view),
        document: documentNamed(document, view),
        reason: view.text(justification),
        approver: roleTitle(approver, view),
        ...{ expires, expired },
      }),
    ),
    notApplicable: coverage.documents.flatMap(({ id, controls }) =>
      controls
        .filter(({ state }) => state === 'not-applicable')
        .map(({ control, reason }) => ({
          control: controlLink(control, view),
          document: documentNamed(id, view),
          reason: view.words.coverageBecause(reasonText(reason, view)),
        })),
    ),
  }
}

function documentNamed(id: string, view: View): DocumentLink {
  const facts = view.workspace.documents.get(id)
  return facts ? documentLink(facts, view) : { text: id, language: view.locale }
}
