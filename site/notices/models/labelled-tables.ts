const table = /<table(?: [^>]*)?>.*?<\/table>/gs
const head = /<thead>(.*?)<\/thead>/s
const row = /<tr[^>]*>.*?<\/tr>/gs
const headCell = /<th(?: [^>]*)?>(.*?)<\/th>/gs
const cell = /<(th|td)((?: [^>]*)?)>/g

/** Fewer columns fit on a phone as they are. */
const fewestColumns = 3

/**
 * Writes the name of its column on each cell of a wide table, as an attribute: on a phone, rows become cards that show
 * it. No word of the frozen text changes, and the order in which it is read stays.
 */
export function labelledTables(article: string): string {
  return article.replaceAll(table, (html) => {
    const [whole = '', inside = ''] = head.exec(html) ?? []
    const names = [...inside.matchAll(headCell)].map(([, name = '']) => attributeOf(name))
    if (names.length < fewestColumns) return html
    const body = html.slice(html.indexOf(whole) + whole.length)
    return html.slice(0, html.length - body.length) + body.replaceAll(row, (one) => labelledRow(one, names))
  })
}

function labelledRow(html: string, names: readonly string[]): string {
  let column = 0
  return html.replaceAll(cell, (whole, tag: string, attributes: string) => {
    const name = names[column++] ?? ''
    // The first cell names its row.
    return tag === 'th' || column === 1 || name === '' ? whole : `<td data-label="${name}"${attributes}>`
  })
}

/** The text of a cell; what is escaped in HTML stays so. */
function attributeOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim()
}
