import { become } from './mutation.ts'
import type { Mutation } from './mutation.ts'

/** Mistakes in what is frozen: files that no manifest speaks for. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'frozen-archive',
    title: 'a version that was typed by hand',
    path: 'public/archive/privacy-notice/0.9/zh-CN.txt',
    edit: become('policypress-text/1\n'),
  },
  {
    rule: 'frozen-archive',
    title: 'a manifest that says nothing',
    path: 'public/archive/privacy-notice/0.9/manifest.json',
    edit: become('{}\n'),
  },
  {
    rule: 'frozen-archive',
    title: 'a file beside the versions',
    path: 'public/archive/list.txt',
    edit: become('privacy-notice 1.0\n'),
  },
]
