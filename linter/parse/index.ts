import { createRequire } from 'node:module'
import type { Parser, ParserName } from './parser.ts'
import type * as Remark from './remark.ts'
import type * as Satteri from './satteri.ts'

// By package-internal name, so that it resolves the same from here and from a bundle that Vite made of this file.
const require = createRequire(import.meta.url)

/**
 * The parser of that name, loaded on first use: a warm run parses nothing and should not pay for either.
 * Where satteri's native binding cannot load, remark takes over and `fellBack` says so.
 */
export function loadParser(name: ParserName): LoadedParser {
  let loaded: LoadedParser | undefined
  const load = (): LoadedParser => (loaded ??= loadNow(name))
  return {
    parser: { name, parse: (text, start, mdx) => load().parser.parse(text, start, mdx) },
    get fellBack() {
      return load().fellBack
    },
  }
}

function loadNow(name: ParserName): LoadedParser {
  if (name === 'remark') return { parser: loadRemark(), fellBack: false }
  try {
    return {
      parser: (require('#parse/satteri.ts') as typeof Satteri).satteriParser,
      fellBack: false,
    }
  } catch {
    return { parser: loadRemark(), fellBack: true }
  }
}

function loadRemark(): Parser {
  return (require('#parse/remark.ts') as typeof Remark).remarkParser
}

interface LoadedParser {
  readonly parser: Parser
  /** Loads it to see. */
  readonly fellBack: boolean
}

export type { Parser, ParserName } from './parser.ts'
