import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import type { ExampleFiles } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

describe('settings', () => {
  it('tells of a rule what is in force in the end, whichever override says it', () => {
    const page = { 'public/a.mdx': '## 一\n', 'internal/b.mdx': '## 一\n' }
    const base = {
      ...page,
      'policypress.config.yaml':
        'name: A\nrules: { heading-order: off }\noverrides:\n  - { files: [public/**], rules: { heading-order: error } }\n',
    }
    const head = {
      ...page,
      'policypress.config.yaml':
        'name: A\nrules: { heading-order: off }\noverrides:\n  - { files: [public/**], rules: { heading-order: error } }\n  - { files: ["**/a.mdx"], rules: { heading-order: off } }\n',
    }
    expect(told(base, head)).toEqual([
      'rule-switched-off: Switched off rule `heading-order` in 1 of the files, such as `public/a.mdx`',
    ])
    expect(
      told(base, { ...base, 'policypress.config.yaml': `# Settings\n${base['policypress.config.yaml']}` }),
    ).toEqual([])
  })

  it('tells nothing of a gate, which no setting moves', () => {
    const config = (rules: string): ExampleFiles => ({ 'policypress.config.yaml': `name: A\n${rules}` })
    expect(told(config(''), config('rules: { known-component: off }\n'))).toEqual([])
  })

  it('tells an import that went, and not once more all that came with it', () => {
    const shared = {
      'group/catalog/BT.yaml': 'controls:\n  - { id: BT-02 }\n',
      'group/profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n',
      'group/checklists/notice.yaml': 'id: notice\nitems:\n  - { id: CN-01 }\n',
      'group/laws/CSL.yaml': 'code: CSL\n',
      'group/requirements/000.yaml': "source: '000'\nrows:\n  - { id: '000:1.1', control: BT-02 }\n",
    }
    const base = { ...shared, 'policypress.config.yaml': 'name: A\nimports:\n  - { from: ./group }\n' }
    const head = { ...shared, 'policypress.config.yaml': 'name: A\n' }
    expect(told(base, head).map(ruleOf)).toEqual(['import-dropped'])
    expect(told(head, base).map(ruleOf)).toEqual(['import-added'])
  })

  it('takes a config that is new for no change of what it says', () => {
    const config = { 'policypress.config.yaml': 'name: A\nlanguages: [en]\nsource-language: en\n' }
    expect(told({}, config)).toEqual([])
  })
})

describe('exceptions', () => {
  const row = (document: string, more: string): string =>
    `  - { rule: heading-order, document: ${document}, owner: lead, approver: counsel${more} }\n`
  const register = (...rows: string[]): ExampleFiles => ({
    'registers/exceptions.yaml': `exceptions:\n${rows.join('')}`,
  })
  const one = row('a', ", fingerprint: '0123456789abcdef', expires: '2026-03-31'")
  const other = row('a', ", fingerprint: 'fedcba9876543210', expires: '2026-03-31'")

  it('tells two for the same rule and document apart by their findings', () => {
    expect(told(register(one, other), register(other, one))).toEqual([])
    expect(told(register(one, other), register(other)).map(ruleOf)).toEqual(['exception-removed'])
  })

  it('tells all that became of one decision', () => {
    const wide = row('a', ", expires: '2026-06-30'")
    expect(told(register(one), register(wide)).map(ruleOf).sort()).toEqual([
      'exception-extended',
      'exception-widened',
    ])
  })

  it('tells an approval that approves nothing once, as that', () => {
    const approval =
      "  - { rule: control-removed, document: a, fingerprint: '0123456789abcdef', justification: { en: So. }, owner: lead, approver: counsel, expires: '2026-12-31' }\n"
    const roles = {
      'registers/roles.yaml': 'roles:\n  - { id: lead }\n  - { id: counsel }\n',
      'internal/a.mdx': '## 一\n',
    }
    expect(told(roles, { ...roles, ...register(approval) }).map(ruleOf)).toEqual(['change-approval-unused'])
    const gone = told({ ...roles, ...register(approval) }, roles)
    expect(gone).toEqual([
      'exception-removed: Removed the approval of `control-removed` in `a`, which held until 2026-12-31',
    ])
  })
})

describe('profiles', () => {
  it('are no documents, also where one has the same name', () => {
    const document = {
      'internal/outlet.mdx': '---\nstatus: approved\nversion: 1.0\nprofiles: [outlet]\n---\n\n## 一\n',
    }
    const profile = (controls: string): ExampleFiles => ({
      ...document,
      'profiles/outlet.yaml': `id: outlet\ncontrols:\n${controls}`,
    })
    const [change] = compare(profile('  - id: BT-02\n  - id: BT-03\n'), profile('  - id: BT-02\n'))
    expect(change).toMatchObject({
      id: 'requirement-dropped',
      document: 'profiles/outlet',
      todo: [],
      duties: [],
    })
  })

  it('tell a control that an imported one dropped there alone', () => {
    const profiles = (core: string): ExampleFiles => ({
      'profiles/core.yaml': `id: core\ncontrols:\n  - id: BT-01\n${core}`,
      'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols:\n  - id: BT-03\n',
    })
    const changes = compare(profiles('  - id: BT-02\n'), profiles(''))
    expect(changes.map(({ id, document }) => [id, document])).toEqual([
      ['requirement-dropped', 'profiles/core'],
    ])
  })
})

const compare = (base: ExampleFiles, head: ExampleFiles): ReturnType<typeof compareTexts>['changes'] =>
  compareTexts(base, head, { base: 'base', head: 'head', today: exampleDay, locale: 'en' }).changes

const told = (base: ExampleFiles, head: ExampleFiles): string[] =>
  compare(base, head).map(({ id, message }) => `${id}: ${message}`)

const ruleOf = (line: string): string => line.split(':')[0] ?? ''
