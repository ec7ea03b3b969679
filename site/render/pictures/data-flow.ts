import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import { drawing, fontSize, paragraph } from './drawing.ts'
import type { DrawingOptions, ParagraphBox } from './drawing.ts'
import type { FlowLane } from './flow-groups.ts'

/**
 * Draws activities below each other, each with an arrow to where its information is kept and on to who receives it.
 * One lane for each activity: the register does not say which system feeds which recipient, so no line claims it.
 */
export function dataFlow(lanes: readonly FlowLane[], words: FlowWords, options: DrawingOptions): string {
  const columns = columnsFor(options.width)
  const size = options.width < 600 ? 12 : fontSize
  const heads = [words.activity, words.systems, words.recipients].map((text, index) => {
    const [x, width] = columns[index] as Column
    return paragraph(text, { x, y: 0, width, look: 'drawing-muted' })
  })
  const shapes: ElementContent[] = heads.flatMap(({ elements }) => elements)
  let y = Math.max(...heads.map(({ height }) => height)) + 6
  for (const lane of lanes) {
    const drawn = drawLane(lane, y, columns, words, size)
    shapes.push(...drawn.elements)
    y += drawn.height + gap
  }
  return drawing('flow-drawing', y, shapes, options)
}

/** The words between the facts. */
export interface FlowWords {
  readonly activity: string
  readonly systems: string
  readonly recipients: string
  readonly sensitive: string
  readonly minors: string
  readonly abroad: string
  readonly nobody: string
  readonly comma: string
}

const [gap, padding] = [10, 6]

/** Activity, systems, recipients, with room for an arrow between them. */
function columnsFor(width: number): readonly Column[] {
  const between = width < 600 ? 16 : 44
  const column = Math.floor((width - 2 * between - 2) / 3)
  // One pixel in from the edge, so that no border is cut.
  return [0, 1, 2].map((index) => [1 + index * (column + between), column] as const)
}

function drawLane(
  lane: FlowLane,
  y: number,
  columns: readonly Column[],
  words: FlowWords,
  size: number,
): Drawn {
  const marks = [
    lane.sensitive && words.sensitive,
    lane.minors && words.minors,
    lane.abroad && words.abroad,
  ].filter((mark) => mark !== false)
  const texts: readonly (readonly Line[])[] = [
    [
      [lane.name, 'drawing-strong'],
      ...(marks.length > 0 ? [[marks.join(words.comma), 'drawing-mark'] as const] : []),
    ],
    lane.systems.map((system) => [system, ''] as const),
    lane.recipients.length > 0
      ? lane.recipients.map((recipient) => [recipient, ''] as const)
      : [[words.nobody, 'drawing-muted']],
  ]
  const heights = texts.map((lines, index) => textHeight(lines, columns[index] as Column, size))
  const height = Math.max(...heights) + 2 * padding
  const boxes = texts.map((lines, index) =>
    drawLines(lines, columns[index] as Column, y + (height - (heights[index] ?? 0)) / 2, size),
  )
  const middle = y + height / 2
  const frames = texts.map((_text, index) => frame(columns[index] as Column, y, height, index, lane))
  // Arrows come before the text, so that a reader of the source meets them where they are drawn.
  return {
    elements: [
      ...frames,
      arrow(columns[0] as Column, columns[1] as Column, middle),
      ...(lane.recipients.length > 0 ? [arrow(columns[1] as Column, columns[2] as Column, middle)] : []),
      ...boxes.flat(),
    ],
    height,
  }
}

function drawLines(lines: readonly Line[], [x, width]: Column, top: number, size: number): ElementContent[] {
  const elements: ElementContent[] = []
  let y = top
  for (const [text, look] of lines) {
    const part = paragraph(text, { x: x + padding, y, width: width - 2 * padding, look, size })
    elements.push(...part.elements)
    y += part.height
  }
  return elements
}

function textHeight(lines: readonly Line[], [x, width]: Column, size: number): number {
  const heights = lines.map(
    ([text, look]) => paragraph(text, { x, y: 0, width: width - 2 * padding, look, size }).height,
  )
  return heights.reduce((sum, height) => sum + height, 0)
}

function frame([x, width]: Column, y: number, height: number, index: number, lane: FlowLane): ElementContent {
  const nobody = index === 2 && lane.recipients.length === 0
  return s('rect', {
    className: [
      'drawing-box',
      index === 0 ? 'drawing-activity' : nobody ? 'drawing-nobody' : 'drawing-place',
    ],
    x,
    y,
    width,
    height,
    rx: index === 0 ? 6 : 2,
    fill: 'none',
    stroke: 'currentColor',
    ...(nobody ? { strokeDashArray: '3 3' } : {}),
  })
}

function arrow([x, width]: Column, [end]: Column, y: number): ElementContent {
  const [from, to] = [x + width + 2, end - 2]
  return s('path', {
    className: 'drawing-line',
    d: `M${from} ${y}H${to}M${to - 6} ${y - 4}L${to} ${y}L${to - 6} ${y + 4}`,
    fill: 'none',
    stroke: 'currentColor',
  })
}

type Column = readonly [x: number, width: number]
type Line = readonly [text: string, look: NonNullable<ParagraphBox['look']>]

interface Drawn {
  readonly elements: ElementContent[]
  readonly height: number
}
