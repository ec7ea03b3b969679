import { writeWorkspace } from '../examples.ts'

const config = 'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n'

/** Text that tries to break out of every format: markup, commands, mentions, links. */
export const hostileId = `a]]>%0A::error::x&<script>alert(1)</script>"|@all_*x*](https://x.example)`

/** A workspace with an error and a warning, in files whose names need escaping. */
export function hostileWorkspace(): string {
  return writeWorkspace({
    'policypress.config.yaml': `${config}rules: { frontmatter-schema: off, heading-order: warning }\n`,
    'internal/客户 1.mdx': `---\nid: ${JSON.stringify(hostileId)}\n---\n\n# 标题\n`,
  })
}

/** The same without any finding. */
export function cleanWorkspace(): string {
  return writeWorkspace({ 'policypress.config.yaml': config })
}
