import type { APIRoute } from 'astro'
import { roleCalendars } from '../../../../models/reviews-calendar.ts'
import { filePaths } from '../../../../paths.ts'
import { addressOf } from '../../../../revision.ts'

export const getStaticPaths = filePaths((view) =>
  roleCalendars(view, addressOf(process.env)).map(({ role, text }) => ({ params: { role }, text })),
)

/** What one role has to do. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
