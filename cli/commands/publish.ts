import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { publishNotice } from '../publish/publish-notice.ts'
import { verifyArchive } from '../publish/verify-archive.ts'
import { openFrom } from '../workspace.ts'

/** `policypress publish NOTICE --version X.Y`: freezes a version of a public notice; `--verify` proves that none changed. */
export const publish: Command = {
  name: 'publish',
  summary: { en: 'Freeze a version of a public notice', 'zh-CN': '冻结公开告知的一个版本' },
  positionals: '<notice> --version X.Y | --verify',
  options: [
    {
      name: 'version',
      value: 'X.Y',
      summary: { en: 'version to freeze, the newest of the notice', 'zh-CN': '要冻结的版本，应为最新的一个' },
    },
    {
      name: 'class',
      choices: ['material', 'substantive', 'editorial'],
      summary: {
        en: 'how much changes for readers (X.0 is material, others must be said)',
        'zh-CN': '对读者而言改动有多大（X.0 为 material，其余须写明）',
      },
    },
    {
      name: 'note',
      value: 'TEXT',
      summary: {
        en: 'what changed, for readers (default: the summary of the revision)',
        'zh-CN': '告诉读者改了什么（默认取修订记录的说明）',
      },
    },
    {
      name: 'languages',
      value: 'zh-CN,en',
      summary: { en: 'languages to freeze (default: all there are)', 'zh-CN': '要冻结的语言（默认全部）' },
    },
    {
      name: 'verify',
      summary: {
        en: 'change nothing; hold what is frozen to its manifests and to git',
        'zh-CN': '不改动任何文件；核对已冻结的内容与清单、与 git 是否一致',
      },
    },
    {
      name: 'base',
      value: 'REF',
      summary: {
        en: 'revision to verify against (default: the last tag)',
        'zh-CN': '核对时比较的版本（默认最近的标签）',
      },
    },
    {
      name: 'workspace',
      value: 'DIR',
      summary: { en: 'workspace of the notice', 'zh-CN': '告知所在的工作区' },
    },
    {
      name: 'format',
      choices: ['text', 'json'],
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
  ],
  run(line) {
    const verify = line.switches.has('verify')
    if (verify === line.positionals.length > 0 || line.positionals.length > 1) throw new CannotRun(oneThing)
    // What becomes public is judged afresh, never by a cache that somebody may have handed in.
    const fresh = { ...line, switches: new Set([...line.switches, 'no-cache']) }
    const opened = openFrom(fresh, line.values.get('workspace'))
    return verify ? verifyArchive(line, opened) : publishNotice(line, opened)
  },
}

const oneThing = {
  en: 'Missing notice, expected one notice with --version, or --verify alone',
  'zh-CN': '缺少告知；应为一个告知加 --version，或只写 --verify',
}
