import { linterFeatures } from './linter.ts'
import { portalFeatures } from './portal.ts'
import { requests } from './requests.ts'

/** Every list of features that the help shows, by its name. */
export const features = { linter: linterFeatures, requests, portal: portalFeatures } as const
