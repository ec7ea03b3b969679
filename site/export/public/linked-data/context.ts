import type { Term } from '../vocabulary/term.ts'

/** The vocabularies that are in use, by the prefix that stands for them. */
export const prefixes = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The context of a notice: it stands in each file, so that nobody needs to fetch one to read it. */
export function noticeContext(vocabulary: string): object {
  return {
    ...prefixes,
    pipl: `${vocabulary}#`,
    title: { '@id': 'dct:title', '@container': '@language' },
    label: { '@id': 'skos:prefLabel', '@container': '@language' },
    description: { '@id': 'dct:description', '@container': '@language' },
    name: { '@id': 'dpv:hasName', '@container': '@language' },
    postalAddress: { '@id': 'dpv:hasAddress', '@container': '@language' },
    identifier: 'dct:identifier',
    version: 'owl:versionInfo',
    language: 'dct:language',
    issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
    effective: { '@id': 'dct:valid', '@type': 'xsd:date' },
    length: { '@id': 'rdf:value', '@type': 'xsd:duration' },
  }
}

/** Where a term is defined: one of ours on the page that lists them, another one with those who keep it. */
export function termAddress(term: Term): string {
  const [prefix = '', name = ''] = term.split(':')
  if (prefix === 'pipl') return `#${name}`
  return prefixes[prefix === 'dpv' ? 'dpv' : 'eu-gdpr'] + name
}
