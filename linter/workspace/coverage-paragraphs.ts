import type { Paragraph } from '../model/coverage.ts'
import type { ControlBlock, Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { textOf } from './shape.ts'

/** Control → the text that carries it out, in the order of the documents; controls without text have no entry. */
export function paragraphsOf(workspace: Workspace): ReadonlyMap<string, readonly Paragraph[]> {
  const paragraphs = new Map<string, Paragraph[]>()
  for (const document of bearers(workspace).filter(isApproved)) {
    for (const block of document.controls.filter(hasText)) {
      for (const control of block.ids) {
        const known = paragraphs.get(control) ?? []
        paragraphs.set(control, [...known, paragraphOf(control, document, block)])
      }
    }
  }
  return paragraphs
}

/** Documents and forms of the source language: what may carry out a control. Lessons teach it, translations repeat it. */
export function bearers(workspace: Workspace): Facts[] {
  return [...workspace.documents.values()].filter(({ kind }) => kind === 'document' || kind === 'form')
}

/** Only approved text counts. */
export function isApproved(document: Facts): boolean {
  return textOf(document.data['status']) === 'approved'
}

function hasText({ delegate, length }: ControlBlock): boolean {
  return delegate === undefined && length > 0
}

function paragraphOf(control: string, document: Facts, { section }: ControlBlock): Paragraph {
  return {
    control,
    document: document.id,
    anchor: control.toLowerCase(),
    ...(section === undefined ? {} : { section }),
  }
}
