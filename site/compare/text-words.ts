import type { Locale } from './model.ts'

/** Sentences about changes of the text alone. */
export interface TextWords {
  reworded(section: string, edited: number, added: number, removed: number): string
  moved(section: string, count: number): string
  typography(count: number): string
}

/** Those sentences in a language. */
export function textWords(language: Locale): TextWords {
  return language === 'en' ? english : chinese
}

const chinese: TextWords = {
  reworded(section, edited, added, removed) {
    const parts = [count(edited, '改写'), count(added, '新增'), count(removed, '删去')].filter(Boolean)
    return `${inSection(section, '“', '”一节：')}${parts.join('，')}`
  },
  moved: (section, number) => `${inSection(section, '“', '”一节：')}${number} 段从别处移来`,
  typography: (number) => `${number} 处只改了标点样式、空格或者版式`,
}

const english: TextWords = {
  reworded(section, edited, added, removed) {
    const parts = [
      edited && `${passages(edited)} reworded`,
      added && `${passages(added)} added`,
      removed && `${passages(removed)} removed`,
    ].filter(Boolean)
    return `${inSection(section, 'Section “', '”: ')}${parts.join(', ')}`
  },
  moved: (section, number) =>
    `${inSection(section, 'Section “', '”: ')}${passages(number)} moved here from elsewhere`,
  typography: (number) =>
    `${number} ${number === 1 ? 'place differs' : 'places differ'} only in punctuation style, spacing or layout`,
}

/** A text before its first heading has no section to name. */
function inSection(section: string, before: string, after: string): string {
  return section === '' ? '' : `${before}${section}${after}`
}

function count(number: number, verb: string): string {
  return number === 0 ? '' : `${verb} ${number} 段`
}

function passages(number: number): string {
  return `${number} ${number === 1 ? 'passage' : 'passages'}`
}
