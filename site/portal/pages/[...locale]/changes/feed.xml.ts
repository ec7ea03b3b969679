import type { APIRoute } from 'astro'
import { changesFeed } from '../../../models/changes-feed.ts'
import { filePaths } from '../../../paths.ts'

export const getStaticPaths = filePaths((view) => [{ text: changesFeed(view) }])

/** The Atom feed of all changes. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
