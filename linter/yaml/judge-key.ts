import type { Problem } from './judge-scalar.ts'

/** What is wrong with a key; `seen` holds the keys of its mapping so far, by their folded form, and takes this one. */
export function judgeKey(key: string, plain: boolean, seen: Map<string, string>): Problem | undefined {
  const folded = key.normalize('NFKC')
  const other = seen.get(folded)
  seen.set(folded, key)
  if (key === '') return { code: 'empty-key', data: {} }
  if (key === '<<' && plain) return { code: 'merge-key', data: {} }
  if (forbidden.has(key)) return { code: 'forbidden-key', data: { key } }
  if (plain && readAsOther.test(key)) return { code: 'key-not-text', data: { key } }
  const colon = /^([\w-]+)：/.exec(key)
  if (colon) return { code: 'full-width-colon', data: { key: colon[1] ?? '' } }
  return other === undefined ? undefined : { code: 'duplicate-key', data: { key, other } }
}

/** Names by which an object of JavaScript is more than data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** What the core schema of YAML reads as null, true, false or a number. */
const readAsOther =
  /^(?:null|Null|NULL|~|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
