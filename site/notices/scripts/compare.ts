import type { Locale } from '../../../linter/index.ts'
import { compareVersions, comparisonHtml } from '../../compare/index.ts'
import type { ComparedVersion } from '../../compare/index.ts'
import { compareWords } from '../messages/forms-compare.ts'
import { FileProblem, fetchVersion } from './compare-fetch.ts'
import { askedPair, keepPair } from './compare-address.ts'
import { canDigest } from './verify-digest.ts'

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
const words = compareWords(locale)

const pair = document.querySelector<HTMLElement>('[data-compare]')
const from = pair?.querySelector<HTMLSelectElement>('[name="from"]')
const to = pair?.querySelector<HTMLSelectElement>('[name="to"]')
const status = document.querySelector<HTMLElement>('[data-status]')
const place = document.querySelector<HTMLElement>('[data-comparison]')
if (pair && from && to && status && place) {
  const notice = pair.dataset['compare'] ?? ''
  const fetched = new Map<string, Promise<ComparedVersion>>()
  let turn = 0

  const compare = async (said = ''): Promise<void> => {
    const mine = ++turn
    const sides = [from, to].map(sideOf)
    const [older, newer] = sides
    if (!older || !newer) return
    if (older.version === newer.version) {
      place.replaceChildren()
      place.ariaBusy = 'false'
      status.textContent = words.same
      return
    }
    status.textContent = [said, words.busy].filter(Boolean).join(' ')
    place.ariaBusy = 'true'
    const language = sharedLanguage(older, newer)
    try {
      const [before, after] = await Promise.all([load(older, language), load(newer, language)])
      // Somebody who chose again meanwhile waits for another answer.
      if (mine !== turn) return
      show(comparisonHtml(compareVersions(before, after, language), language), language)
      const isBackwards = from.selectedIndex < to.selectedIndex
      status.textContent = [
        said,
        canDigest() ? words.verified : words.unverifiable,
        isBackwards ? words.backwards : '',
        language === locale ? '' : words.original,
      ]
        .filter(Boolean)
        .join(' ')
    } catch (problem) {
      if (mine !== turn) return
      place.replaceChildren()
      status.textContent =
        problem instanceof FileProblem ? words[problem.reason](problem.file) : words.failed(notice)
    } finally {
      if (mine === turn) place.ariaBusy = 'false'
    }
  }

  /** Each file once; one that failed is tried again the next time. */
  const load = (side: Side, language: Locale): Promise<ComparedVersion> => {
    const key = `${side.version} ${language}`
    const version = fetched.get(key) ?? fetchVersion(notice, side, language)
    fetched.set(key, version)
    version.catch(() => fetched.delete(key))
    return version
  }

  /** Parsed apart from the page: what `comparisonHtml` escaped stays text, and nothing in it could run. */
  const show = (html: string, language: Locale): void => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    place.lang = language
    place.replaceChildren(...parsed.body.childNodes)
  }

  const changed = (): void => {
    keepPair(from.value, to.value)
    void compare()
  }
  pair.addEventListener('change', changed)
  pair.querySelector('[data-swap]')?.addEventListener('click', () => {
    ;[from.value, to.value] = [to.value, from.value]
    changed()
  })

  const asked = askedPair(Array.from(from.options, ({ value }) => value))
  from.value = asked.from
  to.value = asked.to
  keepPair(asked.from, asked.to)
  pair.closest<HTMLElement>('[data-needs-script]')?.removeAttribute('hidden')
  void compare(asked.unknown === undefined ? '' : words.unknown(asked.unknown))
}

interface Side {
  readonly version: string
  readonly manifest: string
  readonly languages: readonly string[]
}

function sideOf(select: HTMLSelectElement): Side | undefined {
  const option = select.selectedOptions[0]
  const { manifest = '', languages = '' } = option?.dataset ?? {}
  return option && { version: option.value, manifest, languages: languages.split(' ') }
}

/** The language of the page if both are kept in it, else that of the source. */
function sharedLanguage(older: Side, newer: Side): Locale {
  if ([older, newer].every(({ languages }) => languages.includes(locale))) return locale
  return newer.languages[0] === 'en' ? 'en' : 'zh-CN'
}
