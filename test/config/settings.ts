/** The head of a config in tests: nothing about frontmatter, which these texts leave out. */
export const head = 'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n'

/** A config that asks for no frontmatter, with more keys. */
export function configWith(more: string): string {
  return `${head}rules: { frontmatter-schema: off }\n${more}`
}
