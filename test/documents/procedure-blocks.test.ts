import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const working = new Set(['standard', 'procedure', 'playbook'])
/** Units of a time limit. */
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
  const block = /<Control id="IR-06">[\s\S]*?<\/Control>/
  const gapsAfter = (component: RegExp, by: string): string[] => {
    const changed = text.replace(block, (body) => body.replace(component, by))
    expect(changed).not.toBe(text)
    return gaps(opened.with(path, changed), path)
  }

  it.each([
    ['its roles', /<Role [^>]*>/g, 'IR-06: role'],
    ['its time limit', /<Param [^>]*>/g, 'IR-06: time limit'],
    ['its records', /<Record [^>]*>/g, 'IR-06: record'],
  ])('is found when it loses %s', (_, component, gap) => {
    expect(gapsAfter(component, '某物')).toEqual([gap])
  })

  it('is found when its only record is the evidence of another control', () => {
    expect(gapsAfter(/<Record [^>]*>/g, '<Record id="timeline" />')).toEqual(['IR-06: record'])
  })

  it('is found when its only parameter is no time limit', () => {
    expect(gapsAfter(/<Param [^>]*>/g, '<Param id="plan-owner" />')).toEqual(['IR-06: time limit'])
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
