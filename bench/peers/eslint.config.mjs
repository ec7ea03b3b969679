import markdown from '@eslint/markdown'

// Its recommended rules, over GitHub's Markdown with frontmatter; MDX is read as Markdown, because it knows no other.
export default markdown.configs.recommended.map((config) => ({
  ...config,
  files: ['**/*.mdx'],
  language: 'markdown/gfm',
  languageOptions: { frontmatter: 'yaml' },
}))
