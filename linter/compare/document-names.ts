import type { Facts } from '../model/facts.ts'
import type { MessageValue } from '../model/finding.ts'
import type { Workspace } from '../model/workspace.ts'

/** The documents of a workspace that something concerns, as a message names them: the first few, or that there is none. */
export function documentNames(
  { documents }: Pick<Workspace, 'documents'>,
  isConcerned: (file: Facts) => boolean,
): MessageValue {
  const ids = [...documents.values()].filter(isConcerned).map(({ id }) => `\`${id}\``)
  if (ids.length === 0) return { en: 'none', 'zh-CN': '无' }
  const [shown, more] = [ids.slice(0, mostNamed), ids.length - mostNamed]
  if (more <= 0) return { en: shown.join(', '), 'zh-CN': shown.join('、') }
  return { en: `${shown.join(', ')} and ${more} more`, 'zh-CN': `${shown.join('、')} 等 ${ids.length} 份` }
}

/** With more, a message is a list and nobody reads it. */
const mostNamed = 5
