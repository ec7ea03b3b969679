import type { Term } from '../vocabulary/term.ts'

/**
 * The terms for a ground of processing. Grounds that only the General Data Protection Regulation knows have a term of
 * it alone; the others gain one where the notice is for the European Union.
 */
export function legalBasisTerms(ground: string, isEuropean: boolean): readonly Term[] {
  const { pipl, gdpr } = terms.get(ground) ?? {}
  return [...(pipl ? [pipl] : []), ...(gdpr && (isEuropean || !pipl) ? [gdpr] : [])]
}

/** The term for the route by which information goes abroad; nothing where it stays. */
export function exportTerms(route: string): readonly Term[] {
  const term = routes.get(route)
  return term ? [term] : []
}

const terms: ReadonlyMap<string, { readonly pipl?: Term; readonly gdpr?: Term }> = new Map([
  ['consent', { pipl: 'pipl:Consent', gdpr: 'eu-gdpr:A6-1-a' }],
  ['separate-consent', { pipl: 'pipl:SeparateConsent', gdpr: 'eu-gdpr:A6-1-a' }],
  ['contract', { pipl: 'pipl:Contract', gdpr: 'eu-gdpr:A6-1-b' }],
  ['human-resources', { pipl: 'pipl:HumanResources' }],
  ['legal-duty', { pipl: 'pipl:LegalDuty', gdpr: 'eu-gdpr:A6-1-c' }],
  ['emergency', { pipl: 'pipl:Emergency', gdpr: 'eu-gdpr:A6-1-d' }],
  ['public-interest-reporting', { pipl: 'pipl:PublicInterestReporting' }],
  ['disclosed-information', { pipl: 'pipl:DisclosedInformation' }],
  ['other-law', { pipl: 'pipl:OtherLaw' }],
  ['legitimate-interests', { gdpr: 'eu-gdpr:A6-1-f' }],
  ['vital-interests', { gdpr: 'eu-gdpr:A6-1-d' }],
  ['public-task', { gdpr: 'eu-gdpr:A6-1-e' }],
])

const routes: ReadonlyMap<string, Term> = new Map([
  ['security-assessment', 'pipl:SecurityAssessment'],
  ['standard-contract', 'pipl:StandardContract'],
  ['certification', 'pipl:Certification'],
  ['exempt', 'pipl:ExemptExport'],
])
