import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrSvg } from '../../site/export/public/index.ts'

describe('a QR code', () => {
  it.each([
    'https://privacy.group.example/outlet-membership-notice/',
    'https://privacy.group.example/en/gdpr-addendum/',
    `https://privacy.group.example/${'a-very-long-name-'.repeat(12)}/?from=1.0&to=2.0`,
  ])('reads as %s', (address) => {
    const { pixels, side } = rasterise(qrSvg(address))
    expect(readCode(pixels, side, side)?.data).toBe(address)
  })

  it('has a name for those who cannot see it, and no style, script or markup of the text', () => {
    const svg = qrSvg('https://privacy.group.example/?a=1&b=<i>')
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<title>https://privacy.group.example/?a=1&amp;b=&lt;i></title>')
    expect(svg).not.toMatch(/style|<i>|script/)
  })
})

/** Its published types tell of a default export that is the module itself. */
const readCode = jsQR as unknown as typeof jsQR.default

/** Draws the strokes of the SVG, four pixels to a module. */
function rasterise(svg: string): { pixels: Uint8ClampedArray; side: number } {
  const modules = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const side = modules * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const dark = /fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const left = Number(x) * scale
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = left; column < left + Number(width) * scale; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return { pixels, side }
}

const scale = 4
