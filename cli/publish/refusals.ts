import type { LocalText } from '../../linter/index.ts'

/** Why nothing is published, in words for people. */
export const refusals = {
  missing: (): LocalText => ({
    en: 'Missing notice or version, expected for example: policypress publish privacy-notice --version 1.0',
    'zh-CN': '缺少告知或版本，应如：policypress publish privacy-notice --version 1.0',
  }),
  unknown: (id: string, near: string): LocalText => ({
    en: `Unknown notice "${id}", expected the id of a public document${near && `; did you mean "${near}"?`}`,
    'zh-CN': `未知的告知“${id}”，应为公开文件的标识${near && `；是否指“${near}”？`}`,
  }),
  notPublic: (id: string): LocalText => ({
    en: `Unexpected document "${id}", expected one that is classified public and stands in public/`,
    'zh-CN': `“${id}”不是公开文件，应为密级 public 且放在 public/ 中的文件`,
  }),
  notApproved: (id: string, status: string): LocalText => ({
    en: `Unexpected status "${status}" of "${id}", expected "approved": only an approved text is published`,
    'zh-CN': `“${id}”的状态为“${status}”，应为 approved：只发布已批准的文本`,
  }),
  notNewest: (id: string, version: string, newest: string): LocalText => ({
    en: `Unexpected version "${version}" of "${id}", expected ${newest}, the newest of its revisions`,
    'zh-CN': `“${id}”的版本“${version}”不是最新的，应为 ${newest}（修订记录中最新的版本）`,
  }),
  notYet: (version: string, date: string, today: string): LocalText => ({
    en: `Unexpected day ${today}, expected ${date} or later: version ${version} is not finished before`,
    'zh-CN': `今天是 ${today}，版本 ${version} 到 ${date} 才完成修订，应在那天或以后发布`,
  }),
  languages: (known: readonly string[], source: string): LocalText => ({
    en: `Unexpected value of --languages, expected ${source}, alone or with others of ${known.join(', ')}`,
    'zh-CN': `--languages 的取值不对，应含 ${source}，可加：${known.join('、')}`,
  }),
  stale: (path: string, of: string, version: string, source: string): LocalText => ({
    en: `Unexpected translation ${path} of version ${of || '?'}, expected one of ${version}; --languages ${source} publishes without it`,
    'zh-CN': `译文 ${path} 译自版本 ${of || '?'}，应译自 ${version}；用 --languages ${source} 可不带它发布`,
  }),
  newerKept: (version: string, newer: string): LocalText => ({
    en: `Unexpected version ${version}: the archive already keeps ${newer}, which came later`,
    'zh-CN': `版本 ${version} 不能再发布：归档中已有更新的 ${newer}`,
  }),
  noManifest: (path: string): LocalText => ({
    en: `Missing ${path}/manifest.json: the version before this one was frozen with it`,
    'zh-CN': `缺少 ${path}/manifest.json：上一个版本冻结时有这份清单`,
  }),
  major: (version: string): LocalText => ({
    en: `Unexpected --class for version ${version}, expected none or material: a new MAJOR is material`,
    'zh-CN': `版本 ${version} 是新的主版本，--class 应不写或写 material`,
  }),
  minor: (version: string): LocalText => ({
    en: `Missing --class of version ${version}, expected substantive or editorial; what is material takes a new MAJOR`,
    'zh-CN': `请用 --class 说明版本 ${version} 的改动：substantive（实质）或 editorial（文字）；重大改动应升主版本`,
  }),
  note: (): LocalText => ({
    en: 'Unexpected note, expected 1 to 400 characters on one line, none of them hidden',
    'zh-CN': '改动说明应为一行 1 到 400 个字符，不含隐藏字符',
  }),
  twoReadings: (path: string): LocalText => ({
    en: `Unexpected source of ${path}: two Markdown parsers read it differently, so its text has no one hash; put blank lines around components that stand alone`,
    'zh-CN': `${path} 的写法会被两种 Markdown 解析器读成不同的文本，散列值无法唯一；请在单独成行的组件前后空一行`,
  }),
  oneParser: (): LocalText => ({
    en: 'The native parser cannot be loaded on this machine, and a text is frozen only where both parsers agree on it',
    'zh-CN': '本机无法加载原生解析器；只有两种解析器结果一致时才冻结文本',
  }),
  data: (problem: string): LocalText => ({
    en: `Unexpected entry in a register (${problem} in the data of the notice), expected what its schema describes: mend what lint finds in registers/`,
    'zh-CN': `登记册中有一项不符合格式（告知数据中的 ${problem}）：请先改正 lint 在 registers/ 中查出的问题`,
  }),
  link: (path: string): LocalText => ({
    en: `Unexpected ${path}, expected a folder: nothing is written through a link`,
    'zh-CN': `${path} 应为文件夹：不经由链接写入`,
  }),
  findings: (id: string): LocalText => ({
    en: `Nothing was published: mend the errors of "${id}" above`,
    'zh-CN': `没有发布：请先改正“${id}”的上述错误`,
  }),
  differs: (folder: string, names: readonly string[]): LocalText => ({
    en: `Nothing was published: ${folder} is frozen and holds something else (${names.join(', ')}); a changed text takes a new version`,
    'zh-CN': `没有发布：${folder} 已冻结，内容不同（${names.join('、')}）；文本有改动，应升版本`,
  }),
} as const
