import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Coverage, DocumentCoverage, DocumentFamily } from '../../../linter/index.ts'
import { documentTitle, familyTitle } from './names.ts'
import type { CoverageContext } from './reporter.ts'
import { coverageWords } from './words.ts'

/**
 * Families × documents as a table in a box of its own that scrolls. Every cell says in text what its colour says, and
 * in words what its figures say, for readers who hear it.
 */
export function heatMap(coverage: Coverage, context: CoverageContext, links: HeatMapLinks = {}): Element {
  const words = coverageWords(context.locale)
  const families = coverage.families.map(({ id }) => id)
  return h('div', { className: 'heat', role: 'group', tabIndex: 0, ariaLabel: words.heatMap }, [
    h('table', { className: 'heat-table' }, [
      h('caption', { className: 'visually-hidden' }, words.heatMap),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, words.document),
          ...families.map((id) => familyHead(id, context, links)),
        ]),
      ]),
      h(
        'tbody',
        coverage.documents.map((document) => documentRow(document, families, context, links)),
      ),
      h('tfoot', [h('tr', [h('th', { scope: 'row' }, words.total), ...totals(coverage, context)])]),
    ]),
  ])
}

/** The same as text, for a page that is made of components. */
export function heatMapHtml(coverage: Coverage, context: CoverageContext, links: HeatMapLinks): string {
  return toHtml(heatMap(coverage, context, links))
}

/** Where the site around the table keeps documents and families; a file read offline has neither. */
export interface HeatMapLinks {
  document?(id: string): string | undefined
  family?(id: string): string | undefined
}

function familyHead(id: string, context: CoverageContext, links: HeatMapLinks): Element {
  const title = familyTitle(id, context)
  const name = [h('span', { ariaHidden: 'true' }, id), h('span', { className: 'visually-hidden' }, title)]
  const href = links.family?.(id)
  return h('th', { scope: 'col', title }, href ? h('a', { href }, name) : name)
}

function documentRow(
  document: DocumentCoverage,
  families: readonly string[],
  context: CoverageContext,
  links: HeatMapLinks,
): Element {
  const href = links.document?.(document.id)
  const title = documentTitle(document.id, context)
  const language = context.workspace.translations.get(document.id)?.has(context.locale)
    ? context.locale
    : context.workspace.documents.get(document.id)?.language
  const lang = language === context.locale ? undefined : language
  return h('tr', [
    h('th', { scope: 'row', lang }, href ? h('a', { href }, title) : title),
    ...families.map((family) =>
      cell(
        document.families.find((one) => one.family === family),
        context,
      ),
    ),
  ])
}

function cell(counts: DocumentFamily | undefined, context: CoverageContext): Element {
  if (!counts) return h('td', { className: 'heat-none' })
  const words = coverageWords(context.locale).cell
  const { implemented, delegated, gaps, notApplicable, excepted } = counts
  const spoken = [
    implemented > 0 && words.implemented(implemented),
    delegated > 0 && words.delegated(delegated),
    gaps > 0 && words.gaps(gaps),
    notApplicable > 0 && words.notApplicable(notApplicable),
    excepted > 0 && words.excepted(excepted),
  ].filter((part) => part !== false)
  const figures = [
    implemented > 0 ? String(implemented) : '',
    delegated > 0 ? `+${delegated}` : '',
    notApplicable > 0 ? `(${notApplicable})` : '',
    excepted > 0 ? '※' : '',
  ].filter(Boolean)
  return h('td', { className: shade(counts), title: spoken.join(coverageWords(context.locale).separator) }, [
    h('span', { ariaHidden: 'true' }, figures.join(' ')),
    ...(gaps > 0 ? [h('strong', { className: 'heat-missing', ariaHidden: 'true' }, words.gaps(gaps))] : []),
    h('span', { className: 'visually-hidden' }, spoken.join(coverageWords(context.locale).separator)),
  ])
}

/** Darker where a document carries more itself; a gap has a ground of its own. */
function shade({ implemented, delegated, gaps }: DocumentFamily): string {
  if (gaps > 0) return 'heat-gap'
  if (implemented === 0) return delegated > 0 ? 'heat-0' : 'heat-none'
  return implemented >= 5 ? 'heat-3' : implemented >= 3 ? 'heat-2' : 'heat-1'
}

function totals({ families }: Coverage, context: CoverageContext): Element[] {
  const { of } = coverageWords(context.locale)
  return families.map(({ covered, controls }) =>
    h('td', { className: covered < controls ? 'heat-gap' : undefined }, [
      h('span', { ariaHidden: 'true' }, `${covered}/${controls}`),
      h('span', { className: 'visually-hidden' }, of(covered, controls)),
    ]),
  )
}
