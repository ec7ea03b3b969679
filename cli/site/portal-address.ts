import { CannotRun } from '../cannot-run.ts'
import type { CommandLine, CommandOption } from '../command.ts'

/** `--address`: what feeds and calendars need to lead back, because they are read elsewhere. */
export const addressOption: CommandOption = {
  name: 'address',
  value: 'URL',
  summary: {
    en: 'where the portal will stand, such as https://policies.group.example; feed and calendars then lead to it',
    'zh-CN': '门户将部署在哪里，例如 https://policies.group.example；订阅源和日历里的链接由此生成',
  },
}

/** The address that was given, as scheme and host alone; the pages link from the root, so nothing may stand behind. */
export function portalAddress({ values }: CommandLine): string | undefined {
  const given = values.get('address')
  if (given === undefined) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  if (isOrigin) return url.origin
  throw new CannotRun({
    en: `Unexpected address \`${given}\`, expected scheme and host alone, such as https://policies.group.example`,
    'zh-CN': `意外的地址 \`${given}\`，应只写协议和域名，例如 https://policies.group.example`,
  })
}
