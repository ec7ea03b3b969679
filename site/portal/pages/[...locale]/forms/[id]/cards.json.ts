import type { APIRoute } from 'astro'
import { documentCards } from '../../../../document-files.ts'

export const getStaticPaths = documentCards('form')

/** What the marks in the text stand for. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } })
