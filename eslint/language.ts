import type { ESLint } from 'eslint'
import { PolicySource } from './policy-source.ts'
import type { PolicyRoot } from './policy-source.ts'

/**
 * Markdown, MDX and YAML as ESLint's language. The engine parses and judges, so the tree is its root alone; and a text
 * that cannot be parsed is no fatal error here but a finding of the rule that says so, as on the command line.
 */
export const policyLanguage: NonNullable<ESLint.Plugin['languages']>[string] = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: 'type',
  validateLanguageOptions: () => {},
  parse: ({ body }) => ({ ok: true, ast: rootOf(textOf(body)) }),
  // Comments that switch rules off are not looked for: what is accepted stands in the exceptions or the baseline.
  createSourceCode: ({ body, bom }, { ast }) => new PolicySource(textOf(body), bom, ast as PolicyRoot),
}

function rootOf(text: string): PolicyRoot {
  const lines = text.split('\n')
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  return { type: 'root', loc: { start: { line: 1, column: 1 }, end }, range: [0, text.length] }
}

const textOf = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)
