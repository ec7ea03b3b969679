import { publicView } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { isValid } from '../../schema/index.ts'
import type { AuthoredArchiveManifest, AuthoredNoticeData } from '../../schema/index.ts'
import type {
  Publication,
  PublishedNotice,
  PublishedText,
  PublishedVersion,
} from '../../site/publication/index.ts'
import { CannotRun } from '../cannot-run.ts'
import { frozenPath, keptNotices, keptVersions, readFrozen } from '../publish/archive-folder.ts'
import { readManifest, sha256 } from '../publish/frozen-files.ts'

/** Gathers what the public site is made from: the public view, and every frozen version of every notice. */
export function publicationOf(opened: OpenWorkspace, today: string): Publication {
  const { root } = opened
  const notices = keptNotices(root).flatMap((id): PublishedNotice[] => {
    const versions = keptVersions(root, id).map((version) => frozenVersion(root, frozenPath(id, version)))
    return versions.length > 0 ? [{ id, versions: versions.reverse() }] : []
  })
  return { today, view: publicView(opened), notices }
}

function frozenVersion(root: string, path: string): PublishedVersion {
  const files = readFrozen(root, path) ?? new Map<string, Buffer>()
  const manifest = readManifest(files.get('manifest.json'))
  const data = dataOf(files.get('notice.json'))
  const [first, ...others] = manifest?.languages.map((text) => frozenText(text, files, path)) ?? []
  if (!manifest || !data || !first) throw new CannotRun(broken(path))
  return {
    ...{ manifest, data, texts: [first, ...others] },
    manifestHash: sha256(files.get('manifest.json') ?? ''),
  }
}

/** Only bytes that the manifest vouches for are shown. */
function frozenText(text: Language, files: ReadonlyMap<string, Buffer>, path: string): PublishedText {
  const { language, title, text: hash, html } = text
  const [canonical, page] = [files.get(`${language}.txt`), files.get(`${language}.html`)]
  if (!canonical || !page || sha256(canonical) !== hash || sha256(page) !== html)
    throw new CannotRun(broken(path))
  const locale = language === 'en' ? 'en' : 'zh-CN'
  return {
    language: locale,
    title,
    canonical: canonical.toString(),
    hash,
    article: articleOf(page.toString()),
  }
}

/** What stands between the `<article>` lines of a frozen page. */
function articleOf(page: string): string {
  const [from, to] = [page.indexOf('\n<article>\n'), page.lastIndexOf('\n</article>\n')]
  return from < 0 || to < 0 ? '' : page.slice(from + '\n<article>\n'.length, to)
}

function dataOf(bytes: Buffer | undefined): AuthoredNoticeData | undefined {
  try {
    const data: unknown = JSON.parse(bytes?.toString() ?? '')
    return isValid('notice-data', data) ? data : undefined
  } catch {
    return undefined
  }
}

const broken = (path: string): { en: string; 'zh-CN': string } => ({
  en: `Unexpected content of ${path}, expected what was frozen there: "policypress lint" names the file`,
  'zh-CN': `${path} 的内容与冻结时不同：运行“policypress lint”可以看到是哪个文件`,
})

type Language = AuthoredArchiveManifest['languages'][number]
