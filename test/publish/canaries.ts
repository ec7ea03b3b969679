import { notice, noticeFiles } from './notice.ts'

const path = 'public/privacy.mdx'
const head = (id: string, status: string, classification: string): string =>
  `---\nid: ${id}\ntype: notice\ntitle: 题\nsummary: 述\nversion: '1.0'\nstatus: ${status}\nclassification: ${classification}\nowner: officer\n---\n\n`

/** One secret word in one place; each is a file that replaces or joins those of the sound workspace. */
export const canaries: Readonly<Record<string, (word: string) => Record<string, string>>> = {
  'the body of an internal document': (word) => ({
    'internal/plan.mdx': `${head('plan', 'approved', 'internal')}${word}\n`,
  }),
  'the title of an internal document': (word) => ({
    'internal/plan.mdx': head('plan', 'approved', 'internal').replace('题', word),
  }),
  'a document in public/ that says it is confidential': (word) => ({
    'public/plan.mdx': `${head('plan', 'approved', 'confidential')}${word}\n`,
  }),
  'a document in internal/ that says it is public': (word) => ({
    'internal/plan.mdx': `${head('plan', 'approved', 'public')}${word}\n`,
  }),
  'an internal field of a public document': (word) => ({
    [path]: notice().replace('owner: officer', `owner: officer\naudience: [${word}]`),
  }),
  'an approval of a public document': (word) => ({
    [path]: notice().replace('role: counsel', `role: ${word}`),
  }),
  'an internal field of a translation': (word) => ({
    'public/privacy.en.mdx': (noticeFiles['public/privacy.en.mdx'] ?? '').replace(
      'summary:',
      `reviewed-by: ${word}\nsummary:`,
    ),
  }),
  'an unknown field of a public document': (word) => ({
    [path]: notice().replace('owner: officer', `owner: officer\nremark: ${word}`),
  }),
  'a mapping where a public text should stand': (word) => ({
    [path]: notice().replace('summary: 我们收集什么。', `summary: { note: ${word} }`),
  }),
  'a text where a public mapping should stand': (word) => ({
    'registers/roles.yaml': `roles:\n  - { id: officer, title: ${word} }\n  - ${word}\n`,
  }),
  'a comment in a frontmatter': (word) => ({
    [path]: notice().replace('owner: officer', `owner: officer # ${word}`),
  }),
  'a comment in a register': (word) => ({
    'registers/roles.yaml': `# ${word}\n${noticeFiles['registers/roles.yaml']}`,
  }),
  'the holder of a role': (word) => ({
    'registers/roles.yaml': `roles:\n  - { id: officer, title: { zh-CN: 负责人, en: Officer }, holders: [{ name: ${word}, email: a@b.example }] }\n`,
  }),
  'an unknown field of a register': (word) => ({
    'registers/roles.yaml': `roles:\n  - { id: officer, title: { zh-CN: 负责人, en: Officer, fr: ${word} }, remark: ${word} }\n`,
  }),
  'the reason of a parameter': (word) => ({
    'registers/parameters.yaml': `values:\n  answer-days: { value: 15, reason: { zh-CN: ${word}, en: ${word} } }\n`,
  }),
  'a parameter under a name that is none': (word) => ({
    'registers/parameters.yaml': `values:\n  answer-days: { value: 15 }\n  "${word} !": { value: 1 }\n`,
  }),
  'the systems of an activity': (word) => ({
    'registers/processing.yaml': `activities:\n  - { id: a, name: { zh-CN: 名, en: N }, systems: [{ zh-CN: ${word}, en: ${word} }] }\n`,
  }),
  'a register that no schema knows': (word) => ({ 'registers/deals.yaml': `deals: [{ name: ${word} }]\n` }),
  'an exception': (word) => ({
    'registers/exceptions.yaml': `exceptions:\n  - { control: NT-01, document: privacy, justification: { zh-CN: ${word}, en: ${word} } }\n`,
  }),
  'an open question': (word) => ({
    'registers/open-questions.yaml': `questions:\n  - { id: q, question: { zh-CN: ${word}, en: ${word} } }\n`,
  }),
  'a lesson': (word) => ({
    'training/start/index.mdx': `---\nid: start\ntype: course\ntitle: ${word}\n---\n`,
    'training/start/01-why.mdx': `---\nid: why\ntype: lesson\ntitle: ${word}\n---\n\n${word}\n`,
  }),
  'a form': (word) => ({
    'forms/letter.mdx': `---\nid: letter\ntype: form\ntitle: ${word}\n---\n\n${word}\n`,
  }),
  'a draft': (word) => ({ 'public/next.mdx': `${head('next', 'draft', 'public')}${word}\n` }),
  'a translation of a draft': (word) => ({
    'public/next.mdx': head('next', 'in-review', 'public'),
    'public/next.en.mdx': `---\nid: next\ntitle: Next\n---\n\n${word}\n`,
  }),
  'a requirement row': (word) => ({
    'requirements/000.yaml': `source: '000'\nrows:\n  - { id: '000:1.0', text: { zh-CN: ${word}, en: ${word} }, control: NT-01 }\n`,
  }),
  'a profile': (word) => ({
    'profiles/p.yaml': `id: p\ntitle: { zh-CN: ${word}, en: ${word} }\ncontrols: []\n`,
  }),
  'a checklist': (word) => ({
    'checklists/c.yaml': `id: c\ntitle: { zh-CN: ${word}, en: ${word} }\nitems: []\n`,
  }),
  'the words of a picture in an internal document': (word) => ({
    'internal/plan.mdx': `${head('plan', 'approved', 'internal')}![${word}](./a.png)\n`,
  }),
  'the file name of a picture in a public document': (word) => ({
    [path]: notice({ body: `\n![流程图](./${word}.png)\n\n![流程图][p]\n\n[p]: ./${word}.png\n` }),
  }),
  'the name of a file': (word) => ({
    [`internal/${word}.mdx`]: '---\nstatus: approved\n---\n',
    [`public/${word}.md`]: '文字\n',
    [`registers/${word}.yaml`]: 'a: 1\n',
  }),
  'a link into an internal document': (word) => ({
    [`internal/${word}.mdx`]: head(word, 'approved', 'internal'),
    [path]: notice({
      body: `\n见[预案](../internal/${word}.mdx)、[预案](/documents/${word}/)、[那里](../${word}.pdf)。\n`,
    }),
  }),
  'a delegation to an internal document': (word) => ({
    [`internal/${word}.mdx`]: head(word, 'approved', 'internal'),
    [path]: notice().replace(
      '<Control id="NT-01">',
      `<Control id="NT-01" in="${word}" />\n\n<Control id="NT-02">`,
    ),
  }),
  'the title of a link': (word) => ({ [path]: notice({ body: `\n[甲](#rights "${word}")\n` }) }),
  'a definition that nothing uses': (word) => ({
    [path]: notice({ body: `\n[//]: # (${word})\n\n[x]: #${word}\n` }),
  }),
  'the label of a footnote': (word) => ({ [path]: notice({ body: `\n甲[^${word}]\n\n[^${word}]: 乙\n` }) }),
  'a footnote that nothing cites': (word) => ({ [path]: notice({ body: `\n[^n]: ${word}\n` }) }),
  'a cell without a column': (word) => ({
    [path]: notice({ body: `\n| 甲 |\n| --- |\n| 乙 | ${word} |\n` }),
  }),
  'an unknown prop': (word) => ({
    [path]: notice().replace('<Section id="rights">', `<Section id="rights" x="${word}">`),
  }),
  'a setting of a rule': (word) => ({
    'policypress.config.yaml': `${noticeFiles['policypress.config.yaml']}options: { vague-wording: { words: [${word}] } }\n`,
  }),
}
