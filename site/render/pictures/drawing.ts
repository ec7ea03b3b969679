import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { textLines } from './text-lines.ts'

/** What names a picture to those who cannot see it, and the width that it is drawn for. */
export interface DrawingOptions {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Language of the words in it. */
  readonly language: string
  readonly width: number
}

/**
 * A picture as SVG. It carries no style attributes and no script, which a strict content security policy forbids:
 * attributes give it plain looks anywhere, classes let a stylesheet refine them.
 */
export function drawing(
  className: string,
  height: number,
  children: readonly ElementContent[],
  options: DrawingOptions,
): string {
  const { id, title, description, language, width } = options
  const box = { viewBox: `0 0 ${width} ${height}`, width, height }
  return toHtml(
    s(
      'svg',
      {
        className: ['drawing', className],
        lang: language,
        role: 'img',
        ariaLabelledBy: `${id}-title`,
        ariaDescribedBy: `${id}-description`,
        fill: 'currentColor',
        fontSize,
        ...box,
      },
      [
        s('title', { id: `${id}-title` }, title),
        s('desc', { id: `${id}-description` }, description),
        ...children,
      ],
    ),
    { space: 'svg' },
  )
}

/** Height of the letters, at the width drawn for. */
export const fontSize = 13
/** Room for one line of text. */
export const lineHeight = 19

/** A text wrapped into lines below each other; `y` is the top of the first line. */
export function paragraph(text: string, box: ParagraphBox): Paragraph {
  const { x, y, width, look = '', size = fontSize, lang } = box
  // Bold letters are wider.
  const lines = textLines(text, width / size / (look === 'drawing-strong' ? 1.1 : 1))
  const own = size === fontSize ? {} : { fontSize: size }
  const elements = lines.map((line, index) =>
    s('text', { className: look || undefined, lang, x, y: y + baseline + index * lineHeight, ...own }, line),
  )
  return { elements, height: lines.length * lineHeight }
}

const baseline = 14

/** Where a text stands and how it looks. */
export interface ParagraphBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly look?: 'drawing-strong' | 'drawing-muted' | 'drawing-mark' | ''
  readonly size?: number
  /** Language of the text, where it is not that of the picture. */
  readonly lang?: string | undefined
}

export interface Paragraph {
  readonly elements: Element[]
  readonly height: number
}
