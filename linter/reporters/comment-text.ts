/**
 * Authored text for a comment on a code host: every character that could begin something in Markdown or HTML is written
 * as an entity. A host looks for addresses, `@name`, `#1` and `GH-1` once those are read, so a blank of no width parts
 * them too.
 */
export function commentText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&@]/g, (character) => {
      const entity = `&#${character.charCodeAt(0)};`
      return character === '#' || character === '@' ? `${entity}&#8203;` : entity
    })
    .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replace(/(www)\./gi, '$1&#8203;.')
}

/** As many blocks as a comment has room for, then how many are left. */
export function withinComment(
  blocks: readonly string[],
  rest: (left: number) => string,
  limit = roomOfComment,
): string {
  let text = ''
  for (const [index, block] of blocks.entries()) {
    if (text.length + block.length > limit) return text + rest(blocks.length - index)
    text += block
  }
  return text
}

// GitHub takes 65,536 characters and GitLab a million; the headline and the last line need room too.
const roomOfComment = 60_000
