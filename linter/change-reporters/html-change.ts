import type { Change } from '../model/change.ts'
import type { Piece } from '../wording/index.ts'
import { htmlMessage, htmlText } from './html-text.ts'
import type { ChangeReporterOptions } from './reporter.ts'
import { languageOf } from './sides.ts'
import type { Sides } from './sides.ts'
import type { ReportWords } from './words.ts'

/** One change: what it is, where, and both texts side by side with the words that differ marked. */
export function changeArticle(change: Change, { words, prefix, sides }: ChangePage): string {
  const { class: kind, message, side, path, place, id, fingerprint, accepted } = change
  const where = `${htmlText(prefix + path)}:${place.line}:${place.column}`
  const shown = sides(change)
  const figures = [figure(words.before, shown.before, 'del'), figure(words.after, shown.after, 'ins')].filter(
    Boolean,
  )
  const approved = accepted
    ? `<p class="done">✓ ${words.approved}${words.colon}${htmlText(accepted.reason)}</p>\n`
    : ''
  return `<article class="${kind}">
<h3><span class="class">${words.classes[kind]}</span> ${htmlMessage(message)}</h3>
<p class="place">${where}${side === 'base' ? words.brackets(words.before) : ''} · ${htmlText(id)} · ${words.fingerprint} ${htmlText(fingerprint)}</p>
${figures.length > 0 ? `<div class="sides${figures.length > 1 ? ' two' : ''}">\n${figures.join('')}</div>\n` : ''}${approved}</article>
`
}

function figure(title: string, pieces: readonly Piece[], tag: 'del' | 'ins'): string {
  if (pieces.length === 0) return ''
  const language = languageOf(pieces.map(({ text }) => text).join(''))
  const text = pieces.map((piece) =>
    piece.state === 'kept' ? htmlText(piece.text) : `<${tag}>${htmlText(piece.text)}</${tag}>`,
  )
  return `<figure><figcaption>${title}</figcaption><p lang="${language}">${text.join('')}</p></figure>\n`
}

/** What a page knows beside the change. */
export interface ChangePage extends ChangeReporterOptions {
  readonly words: ReportWords
  readonly sides: (change: Change) => Sides
}
