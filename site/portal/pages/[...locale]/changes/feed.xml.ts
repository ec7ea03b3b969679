import type { APIRoute } from 'astro'
import { changesFeed } from '../../../models/changes-feed.ts'
import { filePaths } from '../../../paths.ts'
import { addressOf } from '../../../revision.ts'

export const getStaticPaths = filePaths((view) => [{ text: changesFeed(view, addressOf(process.env)) }])

/** The Atom feed of all changes. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
