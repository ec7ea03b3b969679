import { defineRule } from '../define-rule.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'commitment-marked',
  scope: 'document',
  severity: 'warning',
  options: {
    words: {
      default: [],
      description: {
        en: 'Further words that make a promise, in any language.',
        'zh-CN': '另外表示承诺的词语，不限语言。',
      },
    },
  },
  summary: {
    en: 'Require absolute promises to the public to stand in a `<Commitment>` with a name of its own.',
    'zh-CN': '要求对公众的绝对承诺写在 `<Commitment>` 里，各有各的标识。',
  },
  why: {
    en: 'People rely on “we never sell it”. A marked promise cannot leave a new version without being listed as withdrawn.',
    'zh-CN': '「绝不出售」是人们信任的理由。加了标记的承诺，新版本拿掉它，就会列在「撤回的承诺」里。',
  },
  messages: {
    unmarked: {
      en: 'Unexpected promise `{text}` outside a `<Commitment>`, expected it inside one, or plainer words',
      'zh-CN': '意外的承诺 `{text}` 不在 `<Commitment>` 中，应加标记，或者改用平实的说法',
    },
    duplicate: {
      en: 'Unexpected second `<Commitment id="{id}">`, expected an id that no other promise of the document has',
      'zh-CN': '意外的第二个 `<Commitment id="{id}">`，应使用本文件中不重复的标识',
    },
  },
  good: [
    {
      'public/a.mdx':
        '## 绝不出售\n\n信息从不同渠道来。您从不填写的，我们不问。\n\n> 有人问：你们从不外传吗？\n\n<Commitment id="no-sale">\n\n我们绝不出售您的信息。\n\n</Commitment>\n',
      'public/a.en.mdx':
        'If you have never met us, read on.\n\n<Commitment id="no-sale">\n\nWe will never sell it.\n\n</Commitment>\n',
      'internal/b.mdx': '员工从不复制客户资料。\n',
    },
  ],
  bad: [
    {
      files: {
        'public/a.mdx':
          '<Commitment id="no-sale">\n\n我们不卖。\n\n</Commitment>\n\n<Commitment id="no-sale">\n\n也不换。\n\n</Commitment>\n\n- 我们绝不出售您的信息，一律不外传。\n',
        'public/a.en.mdx': 'We will not sell it and never give it away.\n',
      },
      finds: [
        'public/a.en.mdx:1:4: Unexpected promise `will not sell` outside a `<Commitment>`, expected it inside one, or plainer words',
        'public/a.en.mdx:1:25: Unexpected promise `never` outside a `<Commitment>`, expected it inside one, or plainer words',
        'public/a.mdx:7:1: Unexpected second `<Commitment id="no-sale">`, expected an id that no other promise of the document has',
        'public/a.mdx:13:5: Unexpected promise `绝不` outside a `<Commitment>`, expected it inside one, or plainer words',
        'public/a.mdx:13:14: Unexpected promise `一律不` outside a `<Commitment>`, expected it inside one, or plainer words',
      ],
    },
  ],
  check({ facts, runs }, report, { options }) {
    if (facts.kind === 'page' || !facts.path.startsWith('public/')) return
    const commitments = facts.marked.filter(({ name }) => name === 'Commitment')
    const seen = new Set<string>()
    for (const { ids, span } of commitments) {
      const id = ids.join(' ')
      if (seen.has(id)) report('duplicate', { id }, span)
      seen.add(id)
    }
    const own = options['words'] as readonly string[]
    for (const { text, start, context } of runs) {
      // A heading announces, and a quotation is somebody else's.
      if (context === 'heading' || context === 'quote') continue
      for (const [at, word] of [...promisesIn(text), ...own.flatMap((word) => placesOf(word, text))]) {
        const span: Span = [start + at, start + at + word.length]
        const isMarked = commitments.some((mark) => mark.span[0] <= span[0] && span[1] <= mark.span[1])
        if (!isMarked) report('unmarked', { text: word }, span)
      }
    }
  },
})

function promisesIn(text: string): [number, string][] {
  return [...text.matchAll(promise)].map(({ 0: word, index }) => [index, word])
}

function placesOf(word: string, text: string): [number, string][] {
  const places: [number, string][] = []
  if (word === '') return places
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push([at, word])
  return places
}

// What readers never did themselves promises nothing, and 从不同 is another word.
const promise =
  /[绝决永]不(?!可|能)|(?<![您你们人])从不(?!同)|一律不|不会出售|(?<!\byou(?: have)? )(?<!\bif )\bnever\b|\bwill not sell\b|\bunder no circumstances\b/gi
