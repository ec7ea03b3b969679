import type { VerifyWords } from '../messages/forms-verify.ts'
import { element } from '../../scripts/element.ts'
import { chainOf } from './verify-chain.ts'
import type { Found } from './verify-find.ts'
import type { Verdict } from './verify-judge.ts'
import { stateWords } from './verify-state.ts'

/** What a result is told with. */
export interface Shown {
  readonly words: VerifyWords
  readonly locale: 'zh-CN' | 'en'
  /** The reader's day. */
  readonly today: string
  /** Day of the list of checksums. */
  readonly day: string
}

/** The result for one file or text: the verdict first, then what it is, then the chain that it stands in. */
export function showVerdict(name: string, verdict: Verdict, shown: Shown): HTMLElement {
  const [tone, title, ...sentences] = sentencesOf(verdict, shown)
  return element('section', { className: `verdict verdict-${tone}` }, [
    element('p', { className: 'muted small break', textContent: name }),
    element('h3', { textContent: title, tabIndex: -1 }),
    ...sentences.map((sentence) => element('p', { textContent: sentence })),
    ...('found' in verdict ? [factsOf(verdict.found, verdict.hash, shown)] : []),
    ...('found' in verdict ? [chainOf(verdict.found, shown.words)] : []),
  ])
}

type Sentences = readonly [tone: 'good' | 'bad' | 'open', title: string, ...sentences: string[]]

function sentencesOf(verdict: Verdict, { words, locale }: Shown): Sentences {
  switch (verdict.kind) {
    case 'genuine': {
      const changes = verdict.changes.map((change) => words.changes[change])
      const after = changes.join(locale === 'en' ? ', ' : '，')
      return ['good', words.genuine, after ? words.genuineAfter(after) : words.genuineText]
    }
    case 'listed':
      return ['good', words.genuine, words.genuineHash]
    case 'words':
      return ['good', words.words, words.wordsText]
    case 'differs': {
      const { version } = verdict.found
      return ['bad', words.differs, words.differsText(titleOf(verdict.found, locale), version.version)]
    }
    case 'unlisted':
      return ['open', words.unknown, words.unknownHash]
    case 'no-hash':
      return ['open', words.unknown, words.notHash(verdict.length)]
    case 'unknown':
      return ['open', words.unknown, words.unknownText, ...(verdict.isText ? [] : [words.unknownPicture])]
  }
}

function factsOf(found: Found, hash: string, { words, locale, today, day }: Shown): HTMLElement {
  const { notice, version, file, text } = found
  const language = text?.language ?? version.texts.find((one) => one.language === locale)?.language
  const prefix = (language ?? version.texts[0]?.language) === 'en' ? '/en' : ''
  const address = `${prefix}/${notice.id}/`
  const links = element('span', { className: 'links' }, [
    element('a', { href: `${address}${version.version}/`, textContent: words.read }),
    element('a', { href: address, textContent: words.readCurrent }),
  ])
  const rows: readonly (readonly [string, Node | string])[] = [
    [
      words.notice,
      element('span', {
        lang: titleText(found, locale)?.language ?? '',
        textContent: titleOf(found, locale),
      }),
    ],
    [words.version, version.version],
    ...(text ? ([[words.language, words.languages[text.language]]] as const) : []),
    [words.file, words.files[file]],
    [words.state, `${stateWords(found, today, words)} · ${words.listOf(day)}`],
    [words.hash, element('code', { textContent: hash })],
    ['', links],
  ]
  return element(
    'dl',
    { className: 'facts' },
    rows.map(([term, value]) =>
      element('div', {}, [
        element('dt', { textContent: term }),
        element('dd', { className: term === words.hash ? 'hash' : '' }, [value]),
      ]),
    ),
  )
}

function titleOf(found: Found, locale: Shown['locale']): string {
  return titleText(found, locale)?.title ?? ''
}

/** The text that gives its title: the one that was found, else that in the language of the page. */
function titleText({ version, text }: Found, locale: Shown['locale']): Found['text'] {
  const { texts } = version
  return text ?? texts.find(({ language }) => language === locale) ?? texts[0]
}
