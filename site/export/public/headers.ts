import { contentSecurityPolicy } from '../content-security-policy.ts'

/**
 * `_headers`, as several hosts of static files read it: a pattern, then the headers of what it fits. No pattern sets a
 * header that another one sets as well, because hosts join the two values.
 */
export function hostHeaders(): string {
  return rules
    .map(([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n'))
    .join('\n')
}

/** What is frozen never changes under its address; the hashes prove it. Pages and lists are made anew by each build. */
const forever = 'Cache-Control: public, max-age=31536000, immutable'
const feed = 'Content-Type: application/atom+xml; charset=utf-8'
const linkedData = 'Content-Type: application/ld+json'

const rules: readonly (readonly [string, ...string[]])[] = [
  [
    '/*',
    `Content-Security-Policy: ${contentSecurityPolicy('none')}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
  ],
  ['/archive/:notice/:version/*', forever],
  ['/assets/*', forever],
  ['/feed.xml', feed],
  ['/:notice/feed.xml', feed],
  ['/en/:notice/feed.xml', feed],
  ['/:notice/notice.jsonld', linkedData],
  ['/vocabulary/pipl.jsonld', linkedData],
  ['/archive/SHA256SUMS', 'Content-Type: text/plain; charset=utf-8'],
]
