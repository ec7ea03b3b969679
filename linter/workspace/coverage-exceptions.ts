import type { ExceptedControl, Paragraph } from '../model/coverage.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, localTextOf, textOf } from './shape.ts'

/** The exceptions from controls in `registers/exceptions.yaml`; those from rules concern the lint alone. */
export function exceptedControls(
  workspace: Workspace,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
): ExceptedControl[] {
  return listOf(workspace.register('exceptions')?.data['exceptions']).flatMap((item) => {
    const fields = fieldsOf(item)
    const [control, document, expires] = ['control', 'document', 'expires'].map((key) => textOf(fields[key]))
    if (!control || !document || !expires) return []
    return {
      ...{ control, document, expires },
      // The last day still counts.
      expired: expires < workspace.today,
      written: (paragraphs.get(control) ?? []).some((paragraph) => paragraph.document === document),
      owner: textOf(fields['owner']),
      approver: textOf(fields['approver']),
      justification: localTextOf(fields['justification']),
    }
  })
}
