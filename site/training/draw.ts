import type { ShownPool, ShownQuestion } from './model.ts'

/**
 * The questions of an attempt in the order in which they are asked: so many of each pool, each once. The same for the
 * same seed and attempt whenever it is asked, so that closing a page draws no others and a receipt can be checked.
 */
export function drawQuestions(pools: readonly ShownPool[], seed: number, attempt: number): string[] {
  const attemptSeed = mix(seed, `attempt ${attempt}`)
  const taken = new Set<string>()
  for (const { id, draw, questions } of pools) {
    const left = [...new Set(questions)].filter((question) => !taken.has(question))
    for (const question of shuffled(left, mix(attemptSeed, `pool ${id}`)).slice(0, draw)) taken.add(question)
  }
  return shuffled([...taken], mix(attemptSeed, 'order'))
}

/**
 * The letters of a question's choices in the order in which they are shown. True and false keep their places; items to
 * put in order start by their letters, which are never in the right order.
 */
export function shuffledLetters({ id, kind, choices }: Shuffled, seed: number, attempt: number): string[] {
  const letters = choices.map((choice) => choice.id)
  if (kind === 'true-false' || kind === 'ordering') return letters
  return shuffled(letters, mix(mix(seed, `attempt ${attempt}`), id))
}

/** Fisher and Yates, with a generator of our own so that every browser draws alike. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = generator(seed)
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1))
    const [one, other] = [result[last] as Item, result[at] as Item]
    result[last] = other
    result[at] = one
  }
  return result
}

/** Numbers from 0 up to 1: a Weyl sequence whose steps are mixed until neighbours have nothing in common. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    return finish(state) / 2 ** 32
  }
}

/** Another seed for another purpose. */
function mix(seed: number, purpose: string): number {
  let state = finish(seed)
  for (let index = 0; index < purpose.length; index++) state = finish(state ^ purpose.charCodeAt(index))
  return state
}

/** Spreads every bit of a number over all of it (the finishing step of MurmurHash3). */
function finish(number: number): number {
  let mixed = number >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

type Shuffled = Pick<ShownQuestion, 'id' | 'kind' | 'choices'>
