import type { CheckItem, Checklist, ItemVerdict } from '../model/checklist.ts'
import type { Facts, MarkedBlock } from '../model/facts.ts'
import type { Spot } from '../model/place.ts'
import type { Workspace } from '../model/workspace.ts'
import { spotOf } from './catalog.ts'
import { noticeFacts } from './notice-facts.ts'
import { applicability } from './profile.ts'
import { missingParty } from './required-parties.ts'
import { stringsOf } from './shape.ts'
import { hasList, shownText } from './shown-text.ts'

/** Verdicts on every item that the checklists of a notice ask for, in one of its languages; `source` has the frontmatter. */
export function itemVerdicts(file: Facts, source: Facts, context: VerdictContext): readonly ItemVerdict[] {
  const named = stringsOf(source.data['checklists'])
  if (named.length === 0) return []
  const facts = noticeFacts(source, context)
  return named.flatMap((id, index) => {
    const checklist = context.checklists.get(id)
    // A translation has no frontmatter of this kind, so its beginning stands for it.
    const asking = file === source ? spotOf(file, `/checklists/${index}`) : spotOf(file, '/id')
    return (checklist?.items ?? []).map((item) => ({
      ...{ item, checklist: id },
      ...verdictOn(item, { file, source, facts, asking, context }),
    }))
  })
}

function verdictOn(item: CheckItem, { file, source, facts, asking, context }: Asked): Verdict {
  const blocks = file.marked.filter(({ name, ids }) => name === 'Disclosure' && ids.includes(item.id))
  const [first] = blocks
  const spot = first ? { path: file.path, span: first.span } : asking
  if (item.toAuthority)
    return { state: first ? 'unexpected' : 'not-applicable', reason: 'duty: authority', spot }
  const applies = applicability(item.when, facts)
  if ('missing' in applies) return { state: 'fact-missing', reason: applies.missing, spot: asking }
  if (!applies.applies)
    return { state: first ? 'unexpected' : 'not-applicable', reason: applies.because, spot }
  if (!first) return { state: 'missing', reason: '', spot }
  const speaking = blocks.filter((block) => saysSomething(block, file, context))
  if (speaking.length === 0) return { state: 'empty', reason: '', spot }
  const text = speaking.map((block) => shownText(block, file, context)).join('\n')
  const absent = missingParty(item.shows, text, { source, language: file.language, workspace: context })
  return absent === undefined
    ? { state: 'present', reason: '', spot }
    : { state: 'incomplete', reason: absent, spot }
}

function saysSomething(block: MarkedBlock, file: Facts, context: VerdictContext): boolean {
  return shownText(block, file, context) !== '' || hasList(block, file)
}

type Verdict = Pick<ItemVerdict, 'state' | 'reason' | 'spot'>

interface Asked {
  readonly file: Facts
  readonly source: Facts
  readonly facts: ReadonlyMap<string, unknown>
  readonly asking: Spot
  readonly context: VerdictContext
}

interface VerdictContext extends Pick<Workspace, 'register' | 'values' | 'roles'> {
  readonly checklists: ReadonlyMap<string, Checklist>
  readonly organisation: ReadonlyMap<string, unknown>
}
