import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { portal } from './site/portal/integration.ts'
import { plainImports } from './site/portal/plain-imports.ts'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The internal portal. All four folders are written out: with `root` alone Astro looks for pages beside this file. */
export default defineConfig({
  root: here('./site/portal'),
  srcDir: here('./site/portal'),
  publicDir: here('./site/portal/public'),
  outDir: here('./dist/internal'),
  cacheDir: here('./.policypress/portal'),
  trailingSlash: 'always',
  // External files only, so that one strict header (`script-src 'self'; style-src 'self'`) serves every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The highlighter writes inline styles, which that header forbids.
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports()] },
  devToolbar: { enabled: false },
  integrations: [mdx(), portal()],
  experimental: { incrementalBuild: true },
})
