import fc from 'fast-check'

/** One edit that changes no meaning: what is done, and in which of the places where it can be done. */
export interface EditorialEdit {
  readonly kind: keyof typeof kinds
  readonly place: number
}

/** Any edit that a careful colleague makes while reading. */
export const editorialEdit: fc.Arbitrary<EditorialEdit> = fc.record({
  kind: fc.constantFrom(
    'move',
    'wrap',
    'width',
    'mark',
    'join',
    'quote',
    'blank',
    'lines',
    'typo',
    'marker',
    'number',
  ),
  place: fc.nat(9999),
})

/** The text with the edit in it; the same text where it has no place for such an edit. */
export function edited(text: string, { kind, place }: EditorialEdit): string {
  const start = text.indexOf('\n---\n', 3) + 5
  return text.slice(0, start) + kinds[kind](text.slice(start), place)
}

const kinds = {
  /** Two paragraphs that stand beside each other change places. */
  move(body: string, place: number): string {
    const blocks = body.split(/\n{2,}/)
    const pairs = blocks.flatMap((block, at) => (isPlain(block) && isPlain(blocks[at + 1]) ? [at] : []))
    const at = pick(pairs, place)
    const [one, other] = [blocks[at ?? 0], blocks[(at ?? 0) + 1]]
    if (at === undefined || one === undefined || other === undefined) return body
    return blocks.toSpliced(at, 2, other, one).join('\n\n')
  },
  /** A line of a paragraph is wrapped in another place. */
  wrap: (body: string, place: number) =>
    inParagraphs(
      body,
      /(?<=\p{Script=Han}[，；、]?)(?=\p{Script=Han})|(?<=[a-z,]) (?=[a-z])/gu,
      place,
      () => '\n',
    ),
  /** A mark of full width becomes one of half width, or the other way round. */
  width: (body: string, place: number) =>
    inParagraphs(body, /(?<=\p{Script=Han})[，；！？（）](?=\p{Script=Han})/gu, place, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
    ),
  /** A comma in the place of a semicolon or of a mark between items, or the other way round. */
  mark: (body: string, place: number) =>
    inParagraphs(body, /(?<=\p{Script=Han})[，；、](?=\p{Script=Han})/gu, place, (mark) =>
      mark === '，' ? '；' : '，',
    ),
  /** Two sentences become one, or one becomes two. */
  join: (body: string, place: number) =>
    inParagraphs(body, /(?<=\p{Script=Han})[。；](?=\p{Script=Han})/gu, place, (mark) =>
      mark === '。' ? '；' : '。',
    ),
  /** Quotation marks of another kind, both of a pair. */
  quote: (body: string, place: number) =>
    inParagraphs(body, /「[^「」\n]*」|“[^“”\n]*”/gu, place, (quoted) =>
      quoted.startsWith('「') ? `“${quoted.slice(1, -1)}”` : `「${quoted.slice(1, -1)}」`,
    ),
  /** A blank between a Chinese character and what is none. */
  blank: (body: string, place: number) =>
    inParagraphs(body, /(?<=\p{Script=Han})(?=[A-Z0-9])|(?<=[A-Z0-9])(?=\p{Script=Han})/gu, place, () => ' '),
  /** More empty lines between blocks, and blanks at the end of one. */
  lines: (body: string, place: number) => replaceOne(body, /\n\n/g, place, () => ' \n\n\n'),
  /** A slip of the pen. */
  typo: (body: string, place: number) =>
    inParagraphs(body, anyTypo, place, (right) => typos.get(right) ?? right),
  /** Another mark before the items of all lists. */
  marker: (body: string) => body.replace(/^( *)- (?!\[)/gm, '$1* '),
  /** Another mark behind the numbers of all lists. */
  number: (body: string) => body.replace(/^( *\d+)\. /gm, '$1) '),
}

const typos: ReadonlyMap<string, string> = new Map([
  ...([
    ['客户', '客护'],
    ['账号', '帐号'],
    ['登录', '登陆'],
    ['其他', '其它'],
    ['图像', '图象'],
    ['手续', '手序'],
    ['部分', '部份'],
    ['门店', '门殿'],
    ['information', 'infomation'],
    ['personal', 'persnal'],
    ['receive', 'recieve'],
    ['address', 'adress'],
    ['customer', 'custommer'],
  ] as const),
])
const anyTypo = new RegExp([...typos.keys()].join('|'), 'g')

/** Replaces one match inside of paragraphs and items, never in a tag, an address or code. */
function inParagraphs(body: string, pattern: RegExp, place: number, by: (match: string) => string): string {
  const lines = body.split('\n')
  const isText = lines.map((line) => isPlain(line) || /^ *(?:[-*]|\d+[.)]) /.test(line))
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
  const matches = lines.flatMap((line, at) => {
    if (!isText[at]) return []
    const shielded = line.replace(
      /<[^>]*>|\]\([^)]*\)|`[^`]*`|\{[^}]*\}|\*\*|^ *(?:[-*]|\d+[.)]) /g,
      (mark) => '\0'.repeat(mark.length),
    )
    return [...shielded.matchAll(pattern)].map((match) => ({
      at: (starts[at] ?? 0) + match.index,
      text: line.slice(match.index, match.index + match[0].length),
    }))
  })
  const chosen = pick(matches, place)
  if (!chosen) return body
  return body.slice(0, chosen.at) + by(chosen.text) + body.slice(chosen.at + chosen.text.length)
}

function replaceOne(body: string, pattern: RegExp, place: number, by: (match: string) => string): string {
  const chosen = pick([...body.matchAll(pattern)], place)
  if (!chosen) return body
  return body.slice(0, chosen.index) + by(chosen[0]) + body.slice(chosen.index + chosen[0].length)
}

/** A paragraph, and not a heading, a list, a table, a quotation, code or a component. */
function isPlain(block: string | undefined): boolean {
  return block !== undefined && /^[\p{L}「“]/u.test(block)
}

function pick<Item>(items: readonly Item[], place: number): Item | undefined {
  return items.length === 0 ? undefined : items[place % items.length]
}
