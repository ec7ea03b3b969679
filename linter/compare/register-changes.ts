import type { Comparison, GivenRow, KeptRow, RegisterName } from '../model/comparison.ts'

/** The rows of a register that came, went or were kept and say something else, each with what a report needs. */
export function registerChanges(comparison: Rows): Pick<Comparison, 'came' | 'went' | 'kept'> {
  const pairsIn = (register: RegisterName): ReturnType<Comparison['rows']> =>
    comparison.rows(register, registers[register].list)
  const affecting = (register: RegisterName, id: string, key?: string): readonly string[] =>
    comparison.showing(registers[register].component, id, key)
  return {
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
    kept: (register) =>
      pairsIn(register).flatMap(({ id, base, head }): KeptRow[] => {
        if (!base || !head) return []
        const about: KeptRow['about'] = (key) => ({
          ...{ document: register, affects: affecting(register, id, key), spot: head.spotOf(key) },
        })
        return [{ id, before: base.fields, after: head.fields, about }]
      }),
  }
}

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
