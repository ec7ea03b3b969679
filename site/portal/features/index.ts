import { linterFeatures } from './linter.ts'
import { requests } from './requests.ts'

/** Every list of features that the help shows, by its name. */
export const features = { linter: linterFeatures, requests } as const
