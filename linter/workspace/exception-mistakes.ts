import { isUnread } from '../define-rule.ts'
import type { Exception, ExceptionMistake } from '../model/exception.ts'
import type { Workspace } from '../model/workspace.ts'

/** What is wrong with an exception, each with the key to point at. Keys that are missing are a matter of the schema. */
export function mistakesIn(exception: Exception, workspace: Known): ExceptionMistake[] {
  const { rule, control, document, fingerprint, owner, approver, expires } = exception
  const { ruleOptions, ruleScopes, controls, documents, roles, today } = workspace
  // What changed may be a register, or a document that is gone; whether it did change, a comparison tells.
  const isChange = ruleScopes.get(rule) === 'change'
  const isRole = (role: string): boolean =>
    role === '' || roles.has(role) || isUnread(workspace, 'registers/roles.yaml')
  const isControl = control === '' || controls.has(control) || isUnread(workspace, 'catalog/')
  const found: (ExceptionMistake & { readonly wrong: boolean })[] = [
    { id: 'rule', key: 'rule', wrong: rule !== '' && !ruleOptions.has(rule) },
    { id: 'control', key: 'control', wrong: !isControl },
    { id: 'document', key: 'document', wrong: document !== '' && !isChange && !documents.has(document) },
    { id: 'fingerprint', key: 'rule', wrong: isChange && fingerprint === '' },
    { id: 'role', key: 'owner', wrong: !isRole(owner) },
    { id: 'role', key: 'approver', wrong: !isRole(approver) },
    { id: 'self', key: 'approver', wrong: approver !== '' && approver === owner },
    {
      ...{ id: 'person', key: 'approver' },
      wrong: approver !== owner && workspace.heldTogether(owner, approver).length > 0,
    },
    // The last day still counts.
    { id: 'expired', key: 'expires', wrong: expires !== '' && expires < today },
  ]
  return found.filter(({ wrong }) => wrong).map(({ id, key }) => ({ id, key }))
}

/** Whether an exception holds: it is complete, somebody else approved it, and it has not ended. */
export function isInForce(exception: Exception, workspace: Workspace): boolean {
  const { owner, approver, expires, justified } = exception
  const complete = owner !== '' && approver !== '' && expires !== '' && justified
  return complete && workspace.mistakesIn(exception).length === 0
}

/** All that exceptions are held against. */
type Known = Pick<
  Workspace,
  'facts' | 'ruleOptions' | 'ruleScopes' | 'controls' | 'documents' | 'roles' | 'today' | 'heldTogether'
>
