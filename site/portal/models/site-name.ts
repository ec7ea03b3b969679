import type { View } from './view.ts'

/** The organisation's name in the reader's language, from the configuration. */
export function siteNameOf({ workspace, text }: View): string {
  return text(workspace.config.name)
}
