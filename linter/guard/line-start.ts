/**
 * Whether a line may begin with white space, a quote, a list item, a footnote or an underline. Most lines begin with a
 * letter, and nothing more needs to be asked of them: that halved the time of the guard.
 */
export function mayOpen(line: string): boolean {
  return opener.test(line)
}

/** Columns of white space before the first other character; a tab counts as four. */
export function leadingColumns(line: string): number {
  let columns = 0
  for (let at = 0; at < line.length; at++) {
    if (line[at] === ' ') columns += 1
    else if (line[at] === '\t') columns += 4
    else return columns
  }
  return columns
}

/** How many quotes, list items and footnotes a line opens; a rule such as `* * *` opens none. */
export function countContainers(line: string): number {
  if (isRule(line)) return 0
  let count = 0
  let at = 0
  for (;;) {
    marker.lastIndex = at
    const found = marker.exec(line)
    if (!found) return count
    at += found[0].length
    count += 1
  }
}

/** Whether a line below another one makes it a heading. */
export function isUnderline(line: string): boolean {
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(line)
}

function isRule(line: string): boolean {
  return /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line)
}

const opener = /^[ \t>\-+*\d[=]/

/** Sticky, so that one expression walks along the line without ever going back. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^(?:\\.|[^\]\s\\])+\]:)/y
