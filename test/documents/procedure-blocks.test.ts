import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const working = new Set(['standard', 'procedure', 'playbook'])
const times = new Set(['hour', 'day', 'working-day', 'month', 'year'])

describe('every control block of a standard, procedure or playbook', () => {
  const paths = workingDocuments(opened)

  it('is looked for in more than one document', () => {
    expect(paths.length).toBeGreaterThan(1)
  })

  it.each(paths)('%s says who, by when and with which record', (path) => {
    expect(gaps(opened, path)).toEqual([])
  })
})

describe('a block that loses something', () => {
  const path = 'internal/incident-response.mdx'
  const text = readFileSync(join(root, path), 'utf8')

  it.each([
    ['its record', /<Record id="incident-file" \/>|<Record id="lessons-learned-note" \/>/g, 'IR-06: record'],
    ['its time limit', /<Param id="incident-record-years" \/>/g, 'IR-06: time limit'],
    [
      'its roles',
      /(?<=<Control id="IR-06">[\s\S]*?)<Role id="[a-z-]+" \/>(?=[\s\S]*?<Control id="IR-07">)/g,
      'IR-06: role',
    ],
  ])('is found when it loses %s', (_, pattern, gap) => {
    const mutilated = text.replace(pattern, '某物')
    expect(mutilated).not.toBe(text)
    expect(gaps(opened.with(path, mutilated), path)).toEqual([gap])
  })

  it('is found when its record is the evidence of another control', () => {
    const borrowed = text.replace(
      /<Record id="(incident-file|lessons-learned-note)" \/>/g,
      '<Record id="timeline" />',
    )
    expect(gaps(opened.with(path, borrowed), path)).toEqual(['IR-06: record'])
  })
})

/** Paths of the internal documents that tell people how to work, in the order of the files. */
function workingDocuments({ facts }: OpenWorkspace): string[] {
  return facts
    .filter(
      ({ kind, path, data }) =>
        kind === 'document' && path.startsWith('internal/') && working.has(String(data['type'])),
    )
    .map(({ path }) => path)
}

/** What the blocks of one document fail to say, as `BT-02: record`; delegations say it elsewhere. */
function gaps({ workspace }: OpenWorkspace, path: string): string[] {
  const blocks = workspace.byPath.get(path)?.controls.filter(({ delegate }) => delegate === undefined) ?? []
  return blocks.flatMap(({ ids, roles, parameters, records }) => {
    const evidence = new Set(
      ids.flatMap((id) => workspace.controls.get(id)?.evidence.map((item) => item.id) ?? []),
    )
    const said = {
      role: roles.some((id) => workspace.roles.has(id)),
      'time limit': parameters.some((id) => times.has(workspace.parameters.get(id)?.unit ?? '')),
      record: records.some((id) => evidence.has(id)),
    }
    return Object.entries(said).flatMap(([what, found]) => (found ? [] : [`${ids.join(' ')}: ${what}`]))
  })
}
