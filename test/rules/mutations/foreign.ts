import type { Mutation } from './mutation.ts'

/** Frontmatter of another program in the library. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'foreign-frontmatter',
    title: 'keys that a site generator wrote',
    path: 'README.md',
    edit: (text) => `---\nlayout: page\nsidebar_position: 3\n---\n\n${text}`,
  },
]
