import type { APIRoute } from 'astro'
import { reviewCalendar } from '../../../models/reviews-calendar.ts'
import { filePaths } from '../../../paths.ts'

export const getStaticPaths = filePaths((view) => [{ text: reviewCalendar(view) }])

/** The calendar of everybody. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
