/** A table as CSV for spreadsheets: RFC 4180, with the mark by which they know that it is UTF-8. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

/** A cell that begins like a formula would be run as one, so it is turned into plain text by an apostrophe. */
function csvCell(value: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
