/** A part of a text, and where it stands. */
export interface ContentsItem {
  readonly text: string
  readonly anchor: string
}

// The article is our own renderer's: a heading carries its id, its text and, last, the sign that links to its section.
const heading = /<h2 id="([^"]*)"[^>]*>(.*?)<\/h2>/gs
const sign = /<a class="anchor" href="#([^"]*)"[^>]*>.*?<\/a>/s

/** The parts of a frozen article, by its headings; sections are named by ids that outlive their titles. */
export function contentsOf(article: string): ContentsItem[] {
  return [...article.matchAll(heading)].map(([, id = '', inside = '']) => ({
    text: plain(inside.replace(sign, '')),
    anchor: sign.exec(inside)?.[1] ?? id,
  }))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot|#39));/gi, (_, code: string | undefined, name: string) =>
      code === undefined ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .trim()
}
