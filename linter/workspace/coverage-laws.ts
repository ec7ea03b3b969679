import type { ArticleCoverage, Paragraph } from '../model/coverage.ts'
import type { Workspace } from '../model/workspace.ts'
import { bearers } from './coverage-paragraphs.ts'

/** Every article of the registry with the controls that rest on it and the documents behind them. */
export function articlesCovered(
  workspace: Workspace,
  paragraphs: ReadonlyMap<string, readonly Paragraph[]>,
): ArticleCoverage[] {
  const resting = restingControls(workspace)
  const citing = citingDocuments(workspace)
  const ids = [...workspace.laws.values()].flatMap(({ code, articles }) =>
    [...articles.keys()].map((article) => `${code}:${article}`),
  )
  return ids.map((id) => {
    const controls = resting.get(id) ?? []
    const carrying = controls.flatMap((control) => paragraphs.get(control) ?? [])
    return {
      id,
      controls,
      covered: controls.filter((control) => paragraphs.has(control)).length,
      documents: [...new Set([...carrying.map(({ document }) => document), ...(citing.get(id) ?? [])])],
    }
  })
}

function restingControls({ controls }: Workspace): ReadonlyMap<string, readonly string[]> {
  return grouped([...controls.values()].flatMap(({ id, laws }) => laws.map((ref) => [ref, id] as const)))
}

function citingDocuments(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  return grouped(
    bearers(workspace).flatMap(({ id, components }) =>
      components.filter(({ name }) => name === 'Law').map(({ props }) => [props['ref'] ?? '', id] as const),
    ),
  )
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(pairs, ([key]) => key)
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(([, value]) => value))]]))
}
