import type { AnswerKey, OpenPart, Part, SealedKey, ShownQuestion, ShownStep, Verdict } from './model.ts'

// A sealed key hides what is right from whoever reads the files: search engines, a curious look at the source. It cannot
// hide it from a program that tries all answers, and nothing that is judged in a browser could. The pages say so.

/** Seals an answer key: each part under a key that is derived from the course, the question and the part itself. */
export async function sealAnswerKey(
  key: AnswerKey,
  questionId: string,
  courseHash: string,
): Promise<SealedKey> {
  const verdicts = [...key.verdicts].map(([part, verdict]) => [part, JSON.stringify(verdict)] as const)
  const others = [
    [explanationPart, JSON.stringify(key.explanation)] as const,
    ...[...key.steps].map(([id, step]) => [stepPart(id), JSON.stringify(step)] as const),
  ]
  // All of one length: else the longest feedback would tell which answer it praises.
  const sealed = await Promise.all(
    [...padded(verdicts), ...padded(others)].map(([part, bytes]) =>
      seal(part, bytes, questionId, courseHash),
    ),
  )
  // In the order of the labels, which hangs on nothing that is right.
  return Object.fromEntries(sealed.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Opens what a sealed question says of a part; nothing for a part that it does not know. */
export function opener(question: Sealed, courseHash: string): OpenPart {
  return (part) => open<Verdict>(part, question, courseHash)
}

/** The explanation of a question as HTML; shown after an answer. */
export async function openExplanation(question: Sealed, courseHash: string): Promise<string> {
  return (await open<string>(explanationPart, question, courseHash)) ?? ''
}

/** A step of a scenario after the first. */
export function openStep(question: Sealed, id: string, courseHash: string): Promise<ShownStep | undefined> {
  return open<ShownStep>(stepPart(id), question, courseHash)
}

async function seal(
  part: Part,
  bytes: Uint8Array<ArrayBuffer>,
  questionId: string,
  courseHash: string,
): Promise<[string, string]> {
  const { label, key } = await derive(part, questionId, courseHash)
  return [label, toBase64(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes))]
}

async function open<Content>(
  part: Part,
  { id, sealed }: Sealed,
  courseHash: string,
): Promise<Content | undefined> {
  const { label, key } = await derive(part, id, courseHash)
  const text = sealed[label]
  if (text === undefined) return undefined
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(text))
    return JSON.parse(new TextDecoder().decode(bytes)) as Content
  } catch {
    // Changed on the way, or not ours: as good as not there.
    return undefined
  }
}

/** Label and key of a part, from one secret and apart from each other. */
async function derive(part: Part, questionId: string, courseHash: string): Promise<Derived> {
  const secret = encode(`${questionId}\n${part}`)
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey'])
  const from = (info: string): HkdfParams => ({
    ...{ name: 'HKDF', hash: 'SHA-256', salt: encode(courseHash), info: encode(`policypress/1 ${info}`) },
  })
  const [label, key] = await Promise.all([
    crypto.subtle.deriveBits(from('label'), material, 96),
    crypto.subtle.deriveKey(from('key'), material, { name: 'AES-GCM', length: 256 }, false, [
      ...(['encrypt', 'decrypt'] as const),
    ]),
  ])
  return { label: toBase64(label), key }
}

/** White space behind JSON means nothing, so it fills all up to one length. */
function padded(entries: readonly (readonly [Part, string])[]): [Part, Uint8Array<ArrayBuffer>][] {
  const encoded = entries.map(([part, text]) => [part, encode(text)] as const)
  const longest = Math.max(0, ...encoded.map(([, bytes]) => bytes.length))
  const length = Math.ceil(longest / block) * block
  return encoded.map(([part, bytes]) => {
    const filled = new Uint8Array(length).fill(space)
    filled.set(bytes)
    return [part, filled]
  })
}

function toBase64(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

// Each key seals one plaintext: another text of the course is another hash and other keys, so a fixed start is safe,
// and two builds of the same course give the same bytes.
const iv = new Uint8Array(12)
const block = 64
const space = 0x20
const explanationPart: Part = '!'
const stepPart = (id: string): Part => `@${id}`

type Sealed = Pick<ShownQuestion, 'id' | 'sealed'>

interface Derived {
  readonly label: string
  readonly key: CryptoKey
}
