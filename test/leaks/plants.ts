import { exifTitle, jpegFile } from './containers/jpeg-file.ts'
import { packedComment, pngFile } from './containers/png-file.ts'

/** A place in a workspace for a secret word: what each file becomes; a file that is not there yet is the empty text. */
export type Plant = (word: string) => Readonly<Record<string, Edit>>

type Edit = (before: string) => string | Buffer

/** Puts lines behind the first line that matches; a place that is gone must not pass for a clean one. */
function behind(line: RegExp, added: string): Edit {
  return (before) => {
    const match = line.exec(before)
    if (!match) throw new Error(`Missing ${String(line)}, expected a place for a canary`)
    const end = match.index + match[0].length
    return `${before.slice(0, end)}${added}${before.slice(end)}`
  }
}

const appended = (added: string): Edit => behind(/\n$/, added)
const whole =
  (content: string | Buffer): Edit =>
  () =>
    content
const both = (word: string): string => `{ zh-CN: ${word}内部, en: ${word} }`

const internal = 'internal/transmission.mdx'
const notice = 'public/feedback.mdx'
const front = (id: string, type: string, title: string): string =>
  `---\nid: ${id}\ntype: ${type}\ntitle: ${title}\nsummary: ${title}\nversion: '0.1'\nstatus: draft\n`

/** The places of internal text, of which nothing may reach the public site. */
export const plants: Readonly<Record<string, Plant>> = {
  'the body of an internal document': (word) => ({ [internal]: appended(`\n${word}不外传。\n`) }),
  'the summary of an internal document': (word) => ({
    [internal]: (text) => text.replace(/(\nsummary: )/, `$1${word}`),
  }),
  'a code block of an internal document': (word) => ({ [internal]: appended(`\n\`\`\`\n${word}\n\`\`\`\n`) }),
  'the words of an internal picture': (word) => ({ [internal]: appended(`\n![${word}](./plan.png)\n`) }),
  'the metadata of an internal picture': (word) => ({
    'internal/plan.png': whole(pngFile(packedComment(word))),
  }),
  'the metadata of a picture beside a notice': (word) => ({
    'public/photo.jpg': whole(jpegFile(exifTitle(word))),
  }),
  'an internal document that calls itself public': (word) => ({
    'internal/plan.mdx': whole(`${front('plan', 'policy', word)}classification: public\n---\n\n${word}\n`),
  }),
  'the name of an internal file': (word) => ({ [`internal/${word}.mdx`]: whole('---\nid: x\n---\n') }),
  'a comment in the frontmatter of a notice': (word) => ({ [notice]: behind(/\nowner: .*/, ` # ${word}`) }),
  'the approver of a notice': (word) => ({
    'registers/roles.yaml': behind(
      /\nroles:\n/,
      `  - { id: ${word}, title: { zh-CN: 审阅人, en: Reader } }\n\n`,
    ),
    [notice]: behind(/\n {4}approvals:\n/, `      - { role: ${word}, date: '2026-08-21' }\n`),
  }),
  'the audience of a notice': (word) => ({
    'registers/roles.yaml': behind(
      /\nroles:\n/,
      `  - { id: ${word}, title: { zh-CN: 听众, en: Listener } }\n\n`,
    ),
    [notice]: behind(/\nowner: .*/, `\naudience: [${word}]`),
  }),
  'a public document that is a draft': (word) => ({
    'public/next-notice.mdx': (_) =>
      `${front('next-notice', 'notice', `下一份告知${word}`)}classification: public\njurisdictions: [CN]\nchecklists: []\nowner: data-protection-officer\n---\n\n## 草稿\n\n${word}尚未批准。\n`,
  }),
  'the holder of a role': (word) => ({
    'registers/roles.yaml': behind(
      /\n {4}holders:\n/,
      `      - { name: ${word}, email: someone@group.example }\n`,
    ),
  }),
  'the description of a role': (word) => ({
    'registers/roles.yaml': behind(/\n {4}description:\n {6}zh-CN: /, word),
  }),
  'the systems of an activity': (word) => ({
    'registers/processing.yaml': behind(/\n {4}systems:\n/, `      - ${both(word)}\n`),
  }),
  'why an activity needs no assessment': (word) => ({
    'registers/processing.yaml': behind(/not-needed: \{ zh-CN: /, word),
  }),
  'the reason of a parameter': (word) => ({
    'registers/parameters.yaml': behind(/\n {4}reason:\n {6}zh-CN: /, word),
  }),
  'an address of the organisation': (word) => ({
    'registers/organisation.yaml': behind(/\ndomains: \[/, `${word}.example, `),
  }),
  'an exception': (word) => ({
    'registers/exceptions.yaml': behind(/\nexceptions:\n[^]*?zh-CN: /, word),
  }),
  'an open question': (word) => ({
    'registers/open-questions.yaml': behind(/\n {4}question:\n {6}zh-CN: /, word),
  }),
  'what is done until a question is decided': (word) => ({
    'registers/open-questions.yaml': behind(/\n {4}meanwhile:\n {6}zh-CN: /, word),
  }),
  'the title of a control': (word) => ({ 'catalog/NT.yaml': behind(/\n {4}title: \{ zh-CN: /, word) }),
  'the statement of a control': (word) => ({
    'catalog/NT.yaml': behind(/\n {4}statement:\n {6}zh-CN: /, word),
  }),
  'a requirement row': (word) => ({ 'requirements/000.yaml': behind(/\n {4}text:\n {6}zh-CN: /, word) }),
  'a profile': (word) => ({ 'profiles/transmission.yaml': behind(/\ndescription:\n {2}zh-CN: /, word) }),
  'a lesson': (word) => ({
    'training/start/index.mdx': whole(`${front('start', 'course', word)}---\n`),
    'training/start/01-why.mdx': whole(`---\nid: why\ntype: lesson\ntitle: ${word}\n---\n\n${word}\n`),
  }),
  'a form': (word) => ({ 'forms/letter.mdx': whole(`${front('letter', 'form', word)}---\n\n${word}\n`) }),
  'an item of a checklist': (word) => ({
    'checklists/privacy-notice-cn.yaml': behind(/\n {4}what: \{ zh-CN: /, word),
  }),
  'a comment in a register that is shown': (word) => ({
    'registers/recipients.yaml': appended(`# ${word}\n`),
  }),
  'a comment in the glossary': (word) => ({ 'glossary.yaml': appended(`# ${word}\n`) }),
  'a comment in the settings': (word) => ({ 'policypress.config.yaml': appended(`# ${word}\n`) }),
  'a hidden file': (word) => ({ '.env': whole(`PUBLIC_SECRET=${word}\n`) }),
  'the README of the workspace': (word) => ({ 'README.md': appended(`\n${word}\n`) }),
}
