/**
 * The header under which every page of ours works: own scripts, styles and data and nothing else. `forms` says whether
 * a page may send a form to its own site, as the search of the portal does.
 */
export function contentSecurityPolicy(forms: 'self' | 'none'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action '${forms}'`,
    "frame-ancestors 'none'",
  ].join('; ')
}
