import type { Pair, Row } from '../model/comparison.ts'
import type { ExceptionPair } from '../model/decision-changes.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'
import { isSame } from './same.ts'

/**
 * The rows of the exceptions register that differ. They have no id: what they are made from, where and for which finding
 * names them, and one that lost or won its fingerprint is the same decision with another reach.
 */
export function exceptionPairs(base: Workspace, head: Workspace): ExceptionPair[] {
  const [old, now] = [rowsOf(base), rowsOf(head)]
  const pairs: Pair<Row>[] = []
  for (const nameOf of [exactName, nameWithoutReach]) {
    for (const row of [...now]) {
      const known = old.find((one) => nameOf(one) === nameOf(row))
      if (!known) continue
      old.splice(old.indexOf(known), 1)
      now.splice(now.indexOf(row), 1)
      if (!isSame(known.fields, row.fields)) pairs.push({ id: nameOf(row), base: known, head: row })
    }
  }
  pairs.push(...now.map((row) => ({ id: exactName(row), head: row })))
  pairs.push(...old.map((row) => ({ id: exactName(row), base: row })))
  const isChangeRule = (rule: string): boolean =>
    [base, head].some(({ ruleScopes }) => ruleScopes.get(rule) === 'change')
  return pairs.map((pair) => describe(pair, isChangeRule))
}

function describe(pair: Pair<Row>, isChangeRule: (rule: string) => boolean): ExceptionPair {
  const { rule, control, document } = (pair.head ?? pair.base)?.fields ?? {}
  return {
    ...pair,
    ...{ subject: textOf(rule) || textOf(control), control: textOf(control), document: textOf(document) },
    isApproval: isChangeRule(textOf(rule)),
  }
}

function rowsOf(workspace: Workspace): Row[] {
  const file = workspace.register('exceptions')
  if (!file) return []
  return listOf(file.data['exceptions']).map((item, index) => {
    const pointer = `/exceptions/${index}`
    const spotOf = (key: string): Row['spot'] => ({
      path: file.path,
      span: file.places[`${pointer}/${key}`] ?? file.places[pointer] ?? [0, 0],
    })
    return { fields: fieldsOf(item), spot: { path: file.path, span: file.places[pointer] ?? [0, 0] }, spotOf }
  })
}

const nameWithoutReach = ({ fields }: Row): string =>
  ['rule', 'control', 'document'].map((key) => textOf(fields[key])).join(' ')

/** Of two for the same finding the first belongs to the first. */
const exactName = (row: Row): string => `${nameWithoutReach(row)} ${textOf(row.fields['fingerprint'])}`
