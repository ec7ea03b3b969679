/**
 * One address of each kind of page, found by following the portal's own lists, so that no name of a document stands
 * here. Kinds that the portal has no page of are left out. English pages lie at the same address below `/en`.
 */
export async function kindsOfPages(portal: string): Promise<ReadonlyMap<string, string>> {
  const lists = await existing(portal, fixed)
  const firsts = await Promise.all(
    Object.entries(listed).map(async ([kind, list]) => [kind, await firstBelow(portal, ...list)] as const),
  )
  const found = new Map([
    ...lists,
    ...firsts.filter((entry): entry is [string, string] => entry[1] !== undefined),
  ])
  const course = found.get('course')
  const lesson = course && (await firstBelow(portal, course, course))
  if (course && lesson) {
    for (const [kind, address] of [
      ['lesson', lesson],
      ['test', `${course}test/`],
      ['receipt', `${course}receipt/`],
    ])
      found.set(kind ?? '', address ?? '')
  }
  const law = found.get('law')
  const article = law && (await firstBelow(portal, law, law))
  if (article) found.set('article', article)
  for (const [kind, address] of await belowDocuments(portal)) found.set(kind, address)
  return found.set('missing', '/no-such-page/')
}

/** Pages that only some documents have: the first one that a document links to. */
async function belowDocuments(portal: string): Promise<ReadonlyMap<string, string>> {
  const list = await (await fetch(`${portal}/documents/`)).text()
  const documents = new Set(
    [...list.matchAll(/href="(\/documents\/[^/"#?]+\/)"/g)].map(([, href = '']) => href),
  )
  const found = new Map<string, string>()
  for (const document of documents) {
    const html = await (await fetch(portal + document)).text()
    for (const [kind, path] of partsOfDocuments) {
      const [, address] = new RegExp(`href="(${document}${path})"`).exec(html) ?? []
      if (address !== undefined && !found.has(kind)) found.set(kind, address)
    }
    if (found.size === partsOfDocuments.length) break
  }
  return found
}

const partsOfDocuments = [
  ['timeline of a document', 'timeline/'],
  ['coverage of a document', 'coverage/'],
  ['comparison', 'compare/[^/"]+/'],
] as const

async function existing(
  portal: string,
  addresses: Readonly<Record<string, string>>,
): Promise<(readonly [string, string])[]> {
  const asked = await Promise.all(
    Object.entries(addresses).map(async (entry) => ({ entry, ok: (await fetch(portal + entry[1])).ok })),
  )
  return asked.filter(({ ok }) => ok).map(({ entry }) => entry)
}

/** The first page below a folder that the content of a list links to. */
async function firstBelow(portal: string, list: string, folder: string): Promise<string | undefined> {
  const response = await fetch(portal + list)
  if (!response.ok) return undefined
  const html = await response.text()
  return new RegExp(`href="(${folder}[^/"#?]+/)"`).exec(html.slice(html.indexOf('<main')))?.[1]
}

const fixed = {
  home: '/',
  documents: '/documents/',
  controls: '/controls/',
  laws: '/laws/',
  requirements: '/requirements/',
  coverage: '/coverage/',
  registers: '/registers/',
  exceptions: '/registers/exceptions/',
  questions: '/registers/questions/',
  parameters: '/parameters/',
  glossary: '/glossary/',
  changes: '/changes/',
  reviews: '/reviews/',
  report: '/report/',
  rules: '/rules/',
  'rule on changes': '/rules/control-removed/',
  help: '/help/',
  guide: '/help/about/',
  writing: '/help/writing/',
  checking: '/help/checking/',
  'training help': '/help/training/',
  features: '/help/features/',
  'my training': '/training/',
  search: '/search/',
}

/** Where the first page of a kind is linked, and the folder that it stands in. */
const listed: Readonly<Record<string, readonly [list: string, folder: string]>> = {
  document: ['/documents/', '/documents/'],
  form: ['/documents/', '/forms/'],
  control: ['/controls/', '/controls/'],
  course: ['/training/', '/training/'],
  law: ['/laws/', '/laws/'],
  source: ['/requirements/', '/requirements/'],
  register: ['/registers/', '/registers/'],
  rule: ['/rules/', '/rules/'],
}
