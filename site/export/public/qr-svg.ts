import { encode } from 'uqr'

/** A QR code as an SVG that needs no style of its own, with the text as its name for those who cannot see it. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  // Scanners want four modules of nothing around the code, whatever it is printed on.
  const side = size + 2 * quiet
  const path = data.map((row, y) => rowPath(row, y)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/>`,
    `<path fill="#000" d="${path}"/>`,
    '</svg>',
  ].join('')
}

/** One stroke for each run of dark modules, which is a third of the size of one for each module. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let start = row.indexOf(true); start >= 0;) {
    const end = row.indexOf(false, start)
    const width = (end < 0 ? row.length : end) - start
    path += `M${start + quiet} ${y + quiet}h${width}v1h-${width}z`
    start = row.indexOf(true, start + width)
  }
  return path
}

const quiet = 4
