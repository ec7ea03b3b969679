import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'
import remarkMdx from 'remark-mdx'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'

// The usual preset, and our own schema of documents as it stands in every file's reach.
export default {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkMdx,
    remarkPresetLintRecommended,
    [remarkLintFrontmatterSchema, { schemas: { [process.env.BENCH_SCHEMA]: ['**/*.mdx'] } }],
  ],
}
