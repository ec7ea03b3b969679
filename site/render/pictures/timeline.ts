import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import { drawing, lineHeight, paragraph } from './drawing.ts'
import type { DrawingOptions } from './drawing.ts'
import type { Phase, Step } from './timeline-phases.ts'

/** Draws the phases of a playbook down an axis of time, each with its steps: what, who, by when. */
export function timeline(phases: readonly Phase[], words: TimelineWords, options: DrawingOptions): string {
  const columns = columnsFor(options.width)
  const heads = columns.stacked ? [] : headOf(columns, words)
  const shapes: ElementContent[] = [...heads]
  let y = columns.stacked ? top : top + lineHeight + gap
  phases.forEach((phase, index) => {
    const head = paragraph(`${index + 1}. ${phase.title}`, {
      ...{ x: columns.phase, y, width: options.width - columns.phase, look: 'drawing-strong' },
      lang: phase.language === options.language ? undefined : phase.language,
    })
    shapes.push(dot(y + lineHeight / 2, 6, 'drawing-phase'), ...head.elements)
    y += head.height + gap / 2
    for (const step of phase.steps) {
      const drawn = drawStep(step, y, columns, words)
      shapes.push(dot(y + lineHeight / 2, 3, 'drawing-step'), ...drawn.elements)
      y += drawn.height + gap
    }
    y += gap
  })
  return drawing('timeline-drawing', y + arrow, [axis(y), ...shapes], options)
}

/** The words around the facts. */
export interface TimelineWords {
  readonly what: string
  readonly who: string
  readonly when: string
  readonly comma: string
  readonly colon: string
}

const [top, gap, arrow, axisX] = [4, 8, 12, 10]

/** Three columns where there is room; on a phone who and when stand below what. */
function columnsFor(width: number): Columns {
  const phase = axisX + 20
  if (width < 600) {
    const room = width - phase
    return { phase, what: [phase, room], who: [phase, room], when: [phase, room], stacked: true }
  }
  const [what, who] = [Math.round((width - phase) * 0.36), Math.round((width - phase) * 0.32)]
  const right = phase + what + who
  return {
    phase,
    what: [phase, what - 16],
    who: [phase + what, who - 16],
    when: [right, width - right],
    stacked: false,
  }
}

function drawStep(step: Step, y: number, columns: Columns, words: TimelineWords): Drawn {
  const name = step.controls.map(({ id, title }) => `${id} ${title}`).join(words.comma)
  const what = paragraph(name, { x: columns.what[0], y, width: columns.what[1] })
  const parts = [
    [words.who, step.roles, columns.who],
    [words.when, step.limits, columns.when],
  ] as const
  const elements = [...what.elements]
  let bottom = y + what.height
  for (const [label, values, [x, width]] of parts) {
    if (values.length === 0) continue
    const joined = values.join(words.comma)
    const text = columns.stacked ? `${label}${words.colon}${joined}` : joined
    const part = paragraph(text, { x, y: columns.stacked ? bottom : y, width, look: 'drawing-muted' })
    elements.push(...part.elements)
    bottom = columns.stacked ? bottom + part.height : Math.max(bottom, y + part.height)
  }
  return { elements, height: bottom - y }
}

/** Names the columns once where there are any. */
function headOf({ what, who, when }: Columns, words: TimelineWords): ElementContent[] {
  const heads = [
    [words.what, what],
    [words.who, who],
    [words.when, when],
  ] as const
  return heads.flatMap(
    ([text, [x, width]]) => paragraph(text, { x, y: top, width, look: 'drawing-muted' }).elements,
  )
}

/** Time runs down, to an arrowhead. */
function axis(end: number): ElementContent {
  const bottom = end + arrow - 3
  return s('path', {
    className: 'drawing-line',
    d: `M${axisX} ${top}V${bottom}M${axisX - 5} ${bottom - 7}L${axisX} ${bottom}L${axisX + 5} ${bottom - 7}`,
    fill: 'none',
    stroke: 'currentColor',
  })
}

function dot(y: number, radius: number, className: string): ElementContent {
  return s('circle', { className, cx: axisX, cy: y, r: radius })
}

type Column = readonly [x: number, width: number]

interface Columns {
  readonly phase: number
  readonly what: Column
  readonly who: Column
  readonly when: Column
  readonly stacked: boolean
}

interface Drawn {
  readonly elements: ElementContent[]
  readonly height: number
}
