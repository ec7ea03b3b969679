import type { APIRoute } from 'astro'
import { hashListOf } from '../models/verify-hashes.ts'
import { published } from '../published.ts'

/** The checksums of everything that was published, for the page that verifies and for whoever does it without one. */
export const GET: APIRoute = () => Response.json(hashListOf(published().publication))
