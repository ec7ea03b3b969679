import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const plan = 'internal/incident-response.mdx'

/** Links and images that tell a reader nothing, or lead where the reader may not go. */
export const mutations: readonly Mutation[] = [
  { rule: 'image-alt', title: 'no words', path: plan, edit: insert('![](./first-minutes.png)') },
  {
    rule: 'image-alt',
    title: 'a file name',
    path: plan,
    edit: insert('![IMG_2031.jpg](./first-minutes.png)'),
  },
  { rule: 'link-text', title: 'click here', path: plan, edit: insert('请[点击这里](./transmission.mdx)。') },
  { rule: 'link-text', title: 'an address', path: plan, edit: insert('见 https://group.example/privacy 。') },
  { rule: 'link-text', title: 'nothing', path: plan, edit: insert('见[](./transmission.mdx)。') },
  {
    rule: 'public-links-public',
    title: 'a public text that still points inside',
    path: 'internal/cross-border.mdx',
    edit: swap('classification: internal', 'classification: public'),
  },
]
