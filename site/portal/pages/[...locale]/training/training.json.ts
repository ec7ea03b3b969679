import type { APIRoute } from 'astro'
import { trainingDataPaths } from '../../../training-paths.ts'

export const getStaticPaths = trainingDataPaths

/** All courses without their questions, with the roles to choose from. */
export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data)
