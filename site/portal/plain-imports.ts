import type { Rollup } from 'vite'

/**
 * Leaves `import()` as it is written. The bundler wraps each in a function that preloads what the module imports in
 * turn; that function weighs as much as all scripts of a page, and takes a request. A module that brings a style sheet
 * keeps it, because without it the sheet would be missing.
 */
export function plainImports(): Rollup.Plugin {
  return {
    name: 'policypress-plain-imports',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = plain(file.code)
      },
    },
  }
}

function plain(code: string): string {
  const [list = ''] = /^const __vite__mapDeps=.*\n/.exec(code) ?? []
  const [wrapped = '', name = ''] =
    /import\{\w+ as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/.exec(code) ?? []
  if (wrapped === '' || list.includes('.css')) return code
  return code
    .replace(list, '')
    .replace(wrapped, '')
    .replaceAll(
      new RegExp(
        `\\b${name}\\(((?:async)?\\(\\)=>.*?),(?:__vite__mapDeps\\(\\[[\\d,]*\\]\\)|\\[\\])\\)`,
        'g',
      ),
      '($1)()',
    )
}
