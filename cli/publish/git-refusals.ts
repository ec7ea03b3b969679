import type { LocalText } from '../../linter/index.ts'

/** Why git could not tell what was published before, each with what to do. */
export const gitRefusals = {
  noGit: (reason: string): LocalText => ({
    en: `git could not be run (${reason}), expected it to be installed`,
    'zh-CN': `无法运行 git（${reason}），请先安装`,
  }),
  noRepository: (folder: string, reason: string): LocalText => ({
    en: `No git repository around ${folder}, expected one to compare with (${reason})`,
    'zh-CN': `${folder} 不在 git 仓库中，无从比较（${reason}）`,
  }),
  shallow: (folder: string): LocalText => ({
    en: `This clone is shallow and may lack what was published before; run: git -C ${folder} fetch --unshallow --tags`,
    'zh-CN': `这是浅克隆，可能缺少此前发布的内容；请运行：git -C ${folder} fetch --unshallow --tags`,
  }),
  noTag: (folder: string): LocalText => ({
    en: `No tag to compare with, expected one: run git -C ${folder} fetch --tags, or name a revision with --base`,
    'zh-CN': `没有可比较的标签；请运行 git -C ${folder} fetch --tags，或用 --base 指定版本`,
  }),
  noBase: (base: string): LocalText => ({
    en: `Unknown revision "${base}" of --base, expected a tag, branch or commit of this repository`,
    'zh-CN': `--base 指定的“${base}”不存在，应为本仓库的标签、分支或提交`,
  }),
  unreadable: (base: string, reason: string): LocalText => ({
    en: `What was published in ${base} cannot be read from git (${reason}), expected a complete clone: git fetch --refetch --tags`,
    'zh-CN': `无法从 git 读出 ${base} 中已发布的内容（${reason}），应为完整的克隆：git fetch --refetch --tags`,
  }),
} as const
