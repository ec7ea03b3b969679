import { localTextOf, publicWorkspace } from '../../../linter/index.ts'
import type { LocalText, PublicSite, Workspace } from '../../../linter/index.ts'
import type { Publication } from '../../publication/index.ts'

/** What every file of the public site is made from. */
export interface Site {
  readonly publication: Publication
  /** The workspace that the public view is. */
  readonly workspace: Workspace
  /** Who publishes the notices. */
  readonly name: LocalText
}

/** A site that knows where it stands, for files that must name full addresses. */
export interface AddressedSite extends Site {
  readonly address: string
  readonly host: string
  readonly security?: NonNullable<PublicSite['security']>
}

/** Opens a publication. */
export function siteOf(publication: Publication): Site {
  const workspace = publicWorkspace(publication.view, publication.today)
  const { name } = workspace.register('organisation')?.data ?? {}
  return { publication, workspace, name: name ? localTextOf(name) : workspace.config.name }
}

/** The same with its address, where the settings name one. */
export function addressedSite(site: Site): AddressedSite | undefined {
  const { address, security } = site.workspace.config.publicSite ?? {}
  if (address === undefined) return undefined
  return { ...site, address, host: new URL(address).host, ...(security ? { security } : {}) }
}
