import type { Comparison } from '../model/comparison.ts'
import type { GivenRow, KeptRow, RegisterComparison, RegisterName } from '../model/register-comparison.ts'
import { stringsOf, textOf } from '../workspace/shape.ts'
import { rewordingOf } from './rewording.ts'

/** The rows of a register that came, went or were kept and say something else, each with what a report needs. */
export function registerChanges(comparison: Rows, listing: () => readonly string[]): RegisterChanges {
  const pairsIn = (register: RegisterName): ReturnType<Comparison['rows']> =>
    comparison.rows(register, registers[register].list)
  const affecting = (register: RegisterName, id: string, key?: string): readonly string[] => {
    const shown = comparison.showing(registers[register].component, id, key)
    const decides = register === 'processing' && (key === undefined || deciding.has(key))
    return decides ? [...new Set([...shown, ...listing()])] : shown
  }
  const kept: RegisterComparison['kept'] = (register) =>
    pairsIn(register).flatMap(({ id, base, head }): KeptRow[] => {
      if (!base || !head) return []
      const about: KeptRow['about'] = (key) => ({
        ...{ document: register, affects: affecting(register, id, key), spot: head.spotOf(key) },
      })
      return [{ id, before: base.fields, after: head.fields, about }]
    })
  return {
    kept,
    reworded: (register, key) =>
      kept(register).flatMap(({ id, before, after, about }) => {
        const wording = rewordingOf(before[key], after[key])
        if (!wording) return []
        const told = { class: wording.slight ? 'editorial' : 'material' } as const
        const texts = { before: wording.before, after: wording.after }
        return [{ id, before, after, wording, about: { ...about(key), ...told, ...texts } }]
      }),
    relisted: (register, key) =>
      kept(register).flatMap(({ id, before, after, about }) => {
        const [old, now] = [stringsOf(before[key]), stringsOf(after[key])]
        const came = now.filter((name) => !old.includes(name))
        const went = old.filter((name) => !now.includes(name))
        return came.length + went.length > 0 ? [{ id, before, after, came, went, about: about(key) }] : []
      }),
    revalued: (register, key) =>
      kept(register).flatMap(({ id, before, after, about }) => {
        const [from, to] = [textOf(before[key]) || '–', textOf(after[key]) || '–']
        return from === to ? [] : [{ id, before, after, from, to, about: about(key) }]
      }),
    marked: (register, key, now) =>
      kept(register).flatMap(({ id, before, after, about }) => {
        const turned = (before[key] === true) !== now && (after[key] === true) === now
        return turned ? [{ id, before, after, about: about(key) }] : []
      }),
    came: (register) =>
      pairsIn(register).flatMap(({ id, base, head }): GivenRow[] => {
        if (base || !head) return []
        const about = { document: register, affects: affecting(register, id), spot: head.spot }
        return [{ id, fields: head.fields, about }]
      }),
    went: (register) =>
      pairsIn(register).flatMap(({ id, base, head }): GivenRow[] => {
        if (head || !base) return []
        const about = { document: register, affects: affecting(register, id), spot: base.spot }
        return [{ id, fields: base.fields, about: { ...about, side: 'base' } }]
      }),
  }
}

// What decides which recipients a list shows: those of the activities that it asks for.
const deciding: ReadonlySet<string> = new Set([
  ...['recipients', 'handlers', 'legal-basis', 'sensitive', 'minors', 'automated-decisions', 'cross-border'],
])

/** Where the rows of each register stand, and what shows them. */
const registers: Readonly<Record<RegisterName, { readonly list: string; readonly component: string }>> = {
  processing: { list: 'activities', component: 'ProcessingList' },
  recipients: { list: 'recipients', component: 'RecipientList' },
  sdks: { list: 'sdks', component: 'SdkList' },
  cookies: { list: 'cookies', component: 'CookieList' },
  rights: { list: 'rights', component: 'RightsList' },
  parties: { list: 'parties', component: 'party' },
  roles: { list: 'roles', component: 'Role' },
  glossary: { list: 'terms', component: 'Term' },
  // For counsel; no text shows them.
  'open-questions': { list: 'questions', component: '' },
}

type Rows = Pick<Comparison, 'rows' | 'showing'>

type RegisterChanges = Pick<
  Comparison,
  'came' | 'went' | 'kept' | 'reworded' | 'relisted' | 'revalued' | 'marked'
>
