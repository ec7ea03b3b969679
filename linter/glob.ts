/**
 * Whether a path fits a pattern: `*` for any characters but a slash, `**` for any folders, `?` for one character,
 * `{a,b}` for either. Nothing is compiled to a regular expression, so that no pattern in a proposed config can be slow.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const segments = path.split('/')
  return alternatives(pattern).some((one) =>
    fits(segments, one.split('/'), (part) => part === '**', matchesSegment),
  )
}

function matchesSegment(segment: string, pattern: string): boolean {
  return fits(
    [...segment],
    [...pattern],
    (sign) => sign === '*',
    (character, sign) => sign === '?' || sign === character,
  )
}

/**
 * Items against a pattern in which some parts stand for any number of them. Where it fails, only the last such part is
 * made to take one item more; that is enough, and keeps the time within the product of the two lengths.
 */
function fits(
  items: readonly string[],
  pattern: readonly string[],
  isMany: (part: string) => boolean,
  isOne: (item: string, part: string) => boolean,
): boolean {
  let [item, at, many, resume] = [0, 0, -1, 0]
  while (item < items.length) {
    const part = pattern[at]
    if (part !== undefined && isMany(part)) {
      many = at++
      resume = item
    } else if (part !== undefined && isOne(items[item] ?? '', part)) {
      item++
      at++
    } else if (many >= 0) {
      at = many + 1
      item = ++resume
    } else return false
  }
  return pattern.slice(at).every(isMany)
}

/** `a/{b,c}` is `a/b` and `a/c`; what goes beyond the limit is left out, and then fits nothing. */
function alternatives(pattern: string): string[] {
  let all = ['']
  for (const part of pattern.split(/(\{[^{}]*\})/)) {
    const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part]
    all = all.flatMap((head) => choices.map((choice) => head + choice)).slice(0, mostAlternatives)
  }
  return all
}

const mostAlternatives = 16
