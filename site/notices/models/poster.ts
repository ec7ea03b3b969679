import { qrSvg } from '../../export/public/qr-svg.ts'
import { currentVersion, textIn } from '../../publication/index.ts'
import type { PublishedNotice } from '../../publication/index.ts'
import { absoluteAddress, noticeAddress } from '../addresses.ts'
import { isTransfer } from './audience.ts'
import { historyEntry } from './history.ts'
import type { HistoryEntry } from './history.ts'
import { integrityOf } from './integrity.ts'
import { labelledTables } from './labelled-tables.ts'
import type { View } from './view.ts'

/** One sheet that is put up where people pass. */
export interface PosterModel {
  readonly title: string
  readonly summary: string
  readonly status: HistoryEntry
  /** Whole sections of the frozen text, as HTML. */
  readonly sections: readonly string[]
  readonly address: string
  /** The address as a picture to scan. */
  readonly code: string
  readonly hash: string
}

/** Sections that answer what somebody who passes asks; each row is one question, by the ids that texts give it. */
const asked = [['about-me'], ['do-nothing', 'silence'], ['contact']] as const

/** Whether a notice has a poster: a transfer must reach people who open no app. */
export function isPosted(notice: PublishedNotice, { workspace }: View): boolean {
  return isTransfer(notice, workspace)
}

/** The poster of a notice: the words are those of the frozen text and no others. */
export function posterModel(notice: PublishedNotice, view: View): PosterModel {
  const { publication, locale, workspace } = view
  const version = currentVersion(notice, publication.today)
  const { title, article, language } = textIn(version, locale)
  const address = noticeAddress(language, notice.id)
  const whole = absoluteAddress(workspace, address)
  return {
    title,
    summary: onPaper(leadOf(article), address),
    status: historyEntry(notice, version, view),
    sections: asked
      .flatMap((ids) => sectionsOf(labelledTables(article), ids))
      .map((html) => onPaper(html, address)),
    address: whole,
    code: qrSvg(whole),
    hash: integrityOf(version, view).hash,
  }
}

/** The first paragraph of the text. */
function leadOf(article: string): string {
  return /<p>(.*?)<\/p>/s.exec(article)?.[1] ?? ''
}

function sectionsOf(article: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const start = article.indexOf(`<section id="${id}">`)
    const end = article.indexOf('</section>', start)
    return start < 0 || end < 0 ? [] : [article.slice(start, end + '</section>'.length)]
  })
}

/** Links to other sections lead to the notice, because the poster does not hold them; signs to click on go. */
function onPaper(html: string, address: string): string {
  return html
    .replaceAll(/<a class="anchor"[^>]*>.*?<\/a>/gs, '')
    .replaceAll('<a href="#', `<a href="${address}#`)
}
