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
  const marks = line.replace(/[ \t]/g, '')
  return marks.length >= 3 && (/^\*+$/.test(marks) || /^-+$/.test(marks) || /^_+$/.test(marks))
}

/** Sticky, so that one expression walks along the line without ever going back. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^(?:\\.|[^\]\s\\])+\]:)/y
