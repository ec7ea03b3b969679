import type { ControlChange, ControlState, ControlTurn } from '../model/control-change.ts'
import type { DocumentPair } from '../model/document-pair.ts'
import type { Facts } from '../model/facts.ts'
import { foldTypography } from '../wording/index.ts'
import type { OpenedSide } from './opened-side.ts'
import { statementsOf } from './statements.ts'

/**
 * What became of the controls of all documents that differ. One that a document lost and another got with its text has
 * moved, and is neither gone nor new; between a draft and a document in force nothing moves.
 */
export function controlChanges(
  pairs: readonly DocumentPair[],
  sides: { readonly base: OpenedSide; readonly head: OpenedSide },
): ControlChange[] {
  const steps = pairs.flatMap(stepsOf)
  const losses = Map.groupBy(steps.filter(isLoss), ({ control }) => control)
  const gains = Map.groupBy(steps.filter(isGain), ({ control }) => control)
  return steps.flatMap((step) => {
    const partners = isGain(step) ? losses : isLoss(step) ? gains : undefined
    const matches = (partners?.get(step.control) ?? []).filter((other) => isMove(step, other))
    return changeOf(step, matches, sides)
  })
}

/** One for each control of a pair that came, went, or is worded on one side and delegated on the other. */
function stepsOf({ id, base, head }: DocumentPair): Step[] {
  if (base?.readable === false || head?.readable === false) return []
  const [old, now] = [statesIn(base), statesIn(head)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((control) => {
    const [one, other] = [old.get(control), now.get(control)]
    if (one && other && one.delegate === other.delegate) return []
    return [{ control, document: id, whole: !base || !head, base: one, head: other }]
  })
}

/** The controls of a file; an empty block carries nothing, and of one that it words and delegates the words count. */
function statesIn(file: Facts | undefined): ReadonlyMap<string, ControlState> {
  const states = new Map<string, ControlState>()
  for (const { ids, delegate, span, length } of file?.controls ?? []) {
    if (delegate === undefined && length === 0) continue
    for (const id of ids) {
      if (!file || isWorded(states.get(id))) continue
      const spot = { path: file.path, span }
      states.set(id, { file, spot, ...(delegate === undefined ? {} : { delegate }) })
    }
  }
  return states
}

function changeOf(step: Step, matches: readonly Step[], sides: Sides): ControlChange[] {
  const { control, document, whole, base, head } = step
  const turn = turnOf(step)
  const spot = head?.spot ?? base?.spot ?? nowhere
  const others = matches.map((match) => match.document)
  const change = { control, document, turn, spot, others, ...none }
  if (base && head) {
    return [{ ...change, other: head.delegate ?? base.delegate ?? '', former: base.delegate ?? '' }]
  }
  // What left the document that now delegates it, or went back to one that did, is told there.
  if (matches.some((other) => other.base && other.head)) return []
  if (matches.length > 0 && turn === 'came')
    return [{ ...change, turn: 'moved', ...textsOf(matches, step, sides) }]
  // Where it moved it is told once, where it stands now. Of a document that came or went as a whole, that is told.
  if (matches.length > 0 || whole) return []
  return [{ ...change, other: head?.delegate ?? base?.delegate ?? '' }]
}

function turnOf({ base, head }: Step): ControlTurn {
  if (!base || !head) return head ? 'came' : 'went'
  if (base.delegate === undefined) return 'delegated'
  return head.delegate === undefined ? 'returned' : 'redirected'
}

function isMove(step: Step, other: Step): boolean {
  const [lost, got] = isWorded(step.head) ? [other, step] : [step, other]
  // Only what is in force can take over from what was.
  return isApproved(lost.base) === isApproved(got.head) && isMeant(lost.head, got) && isMeant(got.base, lost)
}

/** A document that delegates to another or did so is a match for that one only. */
function isMeant(state: ControlState | undefined, { document }: Step): boolean {
  return state?.delegate === undefined || state.delegate === document
}

/** What it said and says; nothing where one of the documents that lost it said the same. */
function textsOf(
  from: readonly Step[],
  to: Step,
  { base, head }: Sides,
): Pick<ControlChange, 'before' | 'after'> {
  const after = sentencesIn(head, to.head)
  const texts = from.map((step) => sentencesIn(base, step.base))
  const isSameText = texts.some((before) => foldTypography(before) === foldTypography(after))
  return isSameText ? { before: '', after: '' } : { before: texts[0] ?? '', after }
}

/** What a block says, one sentence a line, with the components that stand in it. */
function sentencesIn(side: OpenedSide, state: ControlState | undefined): string {
  if (!state) return ''
  const [start, end] = state.spot.span
  return statementsOf(side.document(state.spot.path))
    .filter(({ span }) => start < span[1] && span[1] <= end)
    .map(({ text, parts }) =>
      [text, ...parts.map((part) => `[${part.replaceAll(':', ' ')}]`)].join(' ').trim(),
    )
    .join('\n')
}

const isLoss = ({ base, head }: Step): boolean => isWorded(base) && !isWorded(head)
const isGain = ({ base, head }: Step): boolean => !isWorded(base) && isWorded(head)
const isWorded = (state: ControlState | undefined): boolean =>
  state !== undefined && state.delegate === undefined
const isApproved = (state: ControlState | undefined): boolean => state?.file.data['status'] === 'approved'
const none = { other: '', former: '', before: '', after: '' }
const nowhere = { path: '', span: [0, 0] } as const

type Sides = Parameters<typeof controlChanges>[1]

interface Step {
  readonly control: string
  readonly document: string
  /** Whether the document came or went as a whole. */
  readonly whole: boolean
  readonly base: ControlState | undefined
  readonly head: ControlState | undefined
}
