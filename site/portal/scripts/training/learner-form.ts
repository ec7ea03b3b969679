import { element } from '../../../scripts/element.ts'
import { deviceDay } from './device-day.ts'
import { isStaffId, keepLearner, readLearner } from './learner.ts'
import type { Learner } from './learner.ts'
import { keptText, words } from './learner-words.ts'
import type { LiveLine } from './live-line.ts'

/** A role that learners choose from. */
export interface RoleChoice {
  readonly id: string
  readonly title: string
}

/** Asks for staff id and roles; calls back with whoever was kept, or at least is known now. */
export function learnerForm(
  learner: Learner,
  roles: readonly RoleChoice[],
  line: LiveLine,
  changed: (learner: Learner) => void,
): HTMLFormElement {
  const staff = element('input', { id: 'staff', value: learner.staff, maxLength: 32, autocomplete: 'off' })
  staff.setAttribute('aria-describedby', 'staff-hint staff-error')
  staff.spellcheck = false
  const error = element('p', { className: 'error', id: 'staff-error', role: 'alert' })
  const choices = roles.map(({ id, title }) => {
    const box = element('input', {
      type: 'checkbox',
      name: 'role',
      value: id,
      checked: learner.roles.includes(id),
    })
    return element('label', {}, [box, ' ', title])
  })
  const form = element('form', { className: 'learner-form', noValidate: true }, [
    element('label', { htmlFor: 'staff' }, [words.staff]),
    element('p', { className: 'muted small', id: 'staff-hint' }, [words.staffHint]),
    staff,
    error,
    element('details', { className: 'roles', open: learner.roles.length === 0 }, [
      element('summary', {}, [words.rolesChosen(learner.roles.length)]),
      element('fieldset', {}, [
        element('legend', {}, [words.roles]),
        element('p', { className: 'muted small' }, [words.rolesHint]),
        ...choices,
      ]),
    ]),
    element('p', { className: 'button-row' }, [
      element('button', { type: 'submit', className: 'button' }, [words.save]),
    ]),
  ])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const id = staff.value.trim()
    if (id !== '' && !isStaffId(id)) {
      error.textContent = words.staffWrong
      staff.setAttribute('aria-invalid', 'true')
      staff.focus()
      return
    }
    const today = deviceDay(new Date())
    const chosen = [...form.querySelectorAll<HTMLInputElement>('input[name="role"]:checked')]
    const known = { ...readLearner(today), staff: id, roles: chosen.map(({ value }) => value) }
    const next = { ...known, chosen: known.chosen || today }
    const kept = keepLearner(next)
    changed(next)
    line.say(keptText(kept))
  })
  return form
}
