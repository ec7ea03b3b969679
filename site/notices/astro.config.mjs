import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { notices } from './integration.ts'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The public notices: a root of its own, so that no cache, store or sitemap is shared with what is internal. */
export default defineConfig({
  root: here('.'),
  srcDir: here('.'),
  publicDir: here('./public'),
  outDir: here('../../dist/public'),
  cacheDir: here('../../.policypress/notices'),
  trailingSlash: 'always',
  // External files only, so that one strict header (`script-src 'self'; style-src 'self'`) serves every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [notices()],
})
