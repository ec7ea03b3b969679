import type { APIRoute } from 'astro'
import { courseDataPaths } from '../../../../training-paths.ts'

export const getStaticPaths = courseDataPaths

/** A course as data for its player; what would tell an answer is sealed in it. */
export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data)
