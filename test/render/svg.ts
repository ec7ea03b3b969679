import { emWidth } from '../../site/render/pictures/text-lines.ts'

/** Tags that are opened and not closed, or the other way round, in the order in which that is noticed. */
export function unclosedTags(svg: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing, name = '', rest = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[^\s=>]+="[^"]*")*)\s*>/gi,
  )) {
    if (!closing) open.push(name)
    else if (open.pop() !== name) wrong.push(`${name}${rest}`)
  }
  const tags = svg.match(/</g)?.length ?? 0
  const read = svg.match(/<\/?[a-z]+(?:\s[^\s=>]+="[^"]*")*\s*>/gi)?.length ?? 0
  return [...wrong, ...open, ...(tags === read ? [] : [`${tags - read} tags that cannot be read`])]
}

/** Ids that something refers to and nothing has, and ids that are taken twice. */
export function brokenReferences(svg: string): string[] {
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
  const used = [...svg.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id = '']) => id)
  return [
    ...used.filter((id) => !ids.includes(id)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...(used.length === 0 ? ['no references'] : []),
  ]
}

/** Lines of text that would reach beyond the right or the lower edge. */
export function outOfFrame(svg: string): string[] {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = '', text = '']) => {
    const number = (name: string): number =>
      Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? 13)
    const right = number('x') + emWidth(text) * number('font-size')
    return right > Number(width) + 1 || number('y') > Number(height) ? [text] : []
  })
}

/** All words of a picture without blanks, so that it does not matter where a line breaks. */
export function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replace(/\s+/g, '')
}
