import { defineCollection } from 'astro:content'
import { documentLoader } from './loader.ts'

/** Documents in both languages, as finished HTML and page models. */
export const collections = { documents: defineCollection({ loader: documentLoader() }) }
