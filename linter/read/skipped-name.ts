/** Why a file or folder of somebody else's repository is left out; the word stands in the list of what was skipped. */
export type SkipReason = 'project-file' | 'template' | 'other-program'

/**
 * What the name of a file or folder says about it in a folder without a config: texts about a project and templates are
 * no policies, and what other people wrote is theirs to mend. `undefined` for what is judged.
 */
export function skippedName(name: string, isFolder: boolean): SkipReason | undefined {
  if (isFolder && foreignFolders.has(name.toLowerCase())) return 'other-program'
  // An .mdx file was made for a program like ours; its name is the author's own.
  if (!isFolder && !name.endsWith('.md')) return undefined
  if (template.test(name)) return 'template'
  return !isFolder && projectFile.test(name) ? 'project-file' : undefined
}

/** YAML that stands where none of ours can stand belongs to another program, such as one that makes a site. */
export function isForeignYaml(path: string): boolean {
  return /\.ya?ml$/.test(path) && !ownPlace.test(path)
}

const foreignFolders = new Set(['vendor', 'third_party', 'third-party', 'site-packages'])
const template = /(?:^|[-_. ])templates?(?:$|[-_. ])|模板/i
// With a language behind it, too: README.zh-CN.md. A `code-of-conduct.md` with hyphens is a policy of a company.
const projectFile =
  /^(?:readme|licen[cs]e|copying|changelog|contributing|contributors|code_of_conduct)(?:[-_.][\w-]+)*\.md$/i
const ownPlace =
  /^(?:policypress\.(?:config|baseline)|glossary)\.ya?ml$|^(?:catalog|profiles|checklists|requirements|laws|registers|internal|public|forms|training)\//
