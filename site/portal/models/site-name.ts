import { localTextOf } from '../../../linter/index.ts'
import type { View } from './view.ts'

/** The organisation's name in the reader's language, from the configuration. */
export function siteNameOf({ workspace, locale }: View): string {
  const config = workspace.facts.find(({ kind }) => kind === 'config')
  return localTextOf(config?.data['name'])[locale] || workspace.config.name
}
