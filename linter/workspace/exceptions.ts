import type { Exception } from '../model/exception.ts'
import type { Facts } from '../model/facts.ts'
import { fieldsOf, listOf, localTextOf, textOf } from './shape.ts'

/** The rows of `registers/exceptions.yaml`. */
export function readExceptions(file: Facts | undefined): Exception[] {
  return listOf(file?.data['exceptions']).map((item, index) => {
    const fields = fieldsOf(item)
    const justification = localTextOf(fields['justification'])
    return {
      rule: textOf(fields['rule']),
      control: textOf(fields['control']),
      document: textOf(fields['document']),
      fingerprint: textOf(fields['fingerprint']),
      justification,
      justified: justification.en !== '',
      owner: textOf(fields['owner']),
      approver: textOf(fields['approver']),
      expires: textOf(fields['expires']),
      pointer: `/exceptions/${index}`,
    }
  })
}
