import type { APIRoute } from 'astro'
import { documentTexts } from '../../../document-files.ts'

export const getStaticPaths = documentTexts('document')

/** The page as Markdown. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
