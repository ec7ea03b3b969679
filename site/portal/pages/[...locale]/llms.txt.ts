import type { APIRoute } from 'astro'
import { llmsText } from '../../models/llms.ts'
import { filePaths } from '../../paths.ts'
import { addressOf } from '../../revision.ts'

export const getStaticPaths = filePaths((view) => [{ text: llmsText(view, addressOf(process.env)) }])

/** The list of all documents for programs. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
