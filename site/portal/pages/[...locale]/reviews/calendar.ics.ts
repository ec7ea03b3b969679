import type { APIRoute } from 'astro'
import { reviewCalendar } from '../../../models/reviews-calendar.ts'
import { filePaths } from '../../../paths.ts'
import { addressOf } from '../../../revision.ts'

export const getStaticPaths = filePaths((view) => [{ text: reviewCalendar(view, addressOf(process.env)) }])

/** The calendar of everybody. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
