import type { Mutation } from './mutation.ts'

/** What other programs read, in the library. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'foreign-frontmatter',
    title: 'keys that a site generator wrote',
    path: 'README.md',
    edit: (text) => `---\nlayout: page\nsidebar_position: 3\n---\n\n${text}`,
  },
  {
    rule: 'foreign-markup',
    title: 'a badge and a line break as others write them',
    path: 'README.md',
    edit: (text) => `${text}\n[![State](https://ci.example/badge.svg)](https://ci.example/)<br>\n`,
  },
]
