import { directionWords, hasMeaning, labelWords } from '../labels.ts'
import type { Change, Comparison, Locale } from '../model.ts'
import { escapeHtml } from './escape.ts'
import { textHtml } from './text-html.ts'
import { showWords } from './words.ts'

/**
 * A comparison as HTML for a page whose title is h1. Nothing in it runs, and nothing in it is styled; it needs the
 * class `visually-hidden`, and these can be styled:
 *
 * - `comparison`, and its parts `comparison-removed` (promises withdrawn), `comparison-changes`, `comparison-text`
 * - `comparison-counts`: how many changes are better and worse for the reader
 * - `change` with `change-better`, `change-worse` or `change-neutral` and `data-label`, by which a script can filter;
 *   in it `change-label`, `change-direction`, `change-what`, `change-values`, `change-place`
 * - `block` with `block-` and its kind (`title`, `heading`, `paragraph`, `item`, `row`, `quote`, `code`, `note`, `rule`),
 *   `block-` and its state (`kept`, `edited`, `typography`, `added`, `removed`), and `block-moved`
 * - `block-word`: the state in words; `ins` and `del` inside; `unchanged`: what is folded away
 */
export function comparisonHtml(comparison: Comparison, language: Locale): string {
  const words = showWords(language)
  const { removedCommitments, changes, blocks, summary } = comparison
  const { worse, better, neutral } = summary.changes
  const counts = changes.length === 0 ? words.nothing : words.counts(worse, better, neutral)
  const list = changes.map((change) => changeHtml(change, language)).join('')
  return [
    '<div class="comparison">',
    removedHtml(removedCommitments, language),
    `<section class="comparison-changes"><h2>${escapeHtml(words.changes)}</h2>`,
    `<p class="comparison-counts">${escapeHtml(counts)}</p>`,
    list === '' ? '' : `<ul>${list}</ul>`,
    '</section>',
    `<section class="comparison-text"><h2>${escapeHtml(words.text)}</h2>${textHtml(blocks, language)}</section>`,
    '</div>',
  ].join('')
}

function removedHtml(removed: Comparison['removedCommitments'], language: Locale): string {
  if (removed.length === 0) return ''
  const items = removed.map(({ text }) => `<li><del>${escapeHtml(text)}</del></li>`).join('')
  const heading = escapeHtml(showWords(language).removedCommitments)
  return `<section class="comparison-removed"><h2>${heading}</h2><ul>${items}</ul></section>`
}

function changeHtml(change: Change, language: Locale): string {
  const { label, direction, what } = change
  const text = (tag: string, name: string, words: string): string =>
    `<${tag} class="change-${name}">${escapeHtml(words)}</${tag}>`
  return [
    `<li class="change change-${direction}" data-label="${label}">`,
    text('strong', 'label', labelWords(label, language)),
    hasMeaning(label) ? ` ${text('span', 'direction', directionWords(direction, language))}` : '',
    text('p', 'what', what),
    valuesHtml(change, language),
    placeHtml(change, language),
    '</li>',
  ].join('')
}

function valuesHtml({ before, after }: Change, language: Locale): string {
  const words = showWords(language)
  const values = [
    ...(before === undefined
      ? []
      : [`${escapeHtml(words.before + words.colon)}<del>${escapeHtml(before)}</del>`]),
    ...(after === undefined
      ? []
      : [`${escapeHtml(words.after + words.colon)}<ins>${escapeHtml(after)}</ins>`]),
  ]
  return values.length === 0 ? '' : `<p class="change-values">${values.join('<br>')}</p>`
}

/** Whoever hears the links alone hears what each is about. */
function placeHtml({ label, what, blocks: [first] }: Change, language: Locale): string {
  if (first === undefined) return ''
  const { toText, colon } = showWords(language)
  const about = escapeHtml(`${colon}${labelWords(label, language)}${colon}${what}`)
  const words = `${escapeHtml(toText)}<span class="visually-hidden">${about}</span>`
  return `<p class="change-place"><a href="#block-${first}">${words}</a></p>`
}
