import { defineRule } from '../define-rule.ts'
import type { TextRun } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { PartyEntry } from '../model/party.ts'
import type { Span } from '../model/place.ts'
import type { Registers } from '../model/workspace.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'notice-agrees-with-registers',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require companies, e-mail addresses and telephone numbers in a public text to be those of the registers.',
    'zh-CN': '要求公开文字中的公司、邮箱和电话与登记册一致。',
  },
  why: {
    en: 'Sentences grow old beside the lists: a partner is replaced, a mailbox closed, and the text still sends people there.',
    'zh-CN': '清单改了，句子没改：合作方换了，邮箱停了，文字还在让人找过去。',
  },
  messages: {
    unlisted: {
      en: 'Unexpected company `{name}`, expected it in a list of this notice, or `{id}` under `parties` in its frontmatter',
      'zh-CN': '意外的公司 `{name}`，应列在本告知的清单中，或者把 `{id}` 写入前言的 `parties`',
    },
    unregistered: {
      en: 'Unknown company `{name}`, expected a name that stands in `registers/parties.yaml`',
      'zh-CN': '未知的公司 `{name}`，应为 `registers/parties.yaml` 中登记的名称',
    },
    contact: {
      en: 'Unknown contact `{contact}`, expected an address or number that stands in `registers/`',
      'zh-CN': '未知的联系方式 `{contact}`，应为 `registers/` 中登记的邮箱或电话',
    },
  },
  good: [
    {
      'registers/organisation.yaml': 'contact: { phone: 400-000-0000 }\n',
      'registers/parties.yaml':
        'parties:\n  - { id: shops, kind: group-company, name: { zh-CN: 星桥便利店有限公司, en: Starbridge Stores Ltd } }\n  - { id: police, kind: authority, name: { zh-CN: 公安机关, en: Police } }\n  - { id: host, kind: processor, name: { zh-CN: 云岭云服务有限公司, en: Yunling Cloud Ltd } }\n  - { id: buyer, kind: buyer, name: { zh-CN: 云杉商贸有限公司, en: Yunshan Trading Ltd }, contact: { email: ask@buyer.example } }\n',
      'registers/recipients.yaml': 'recipients:\n  - { id: hosting, party: host, relation: entrusted }\n',
      'public/a.mdx':
        '---\nparties: [buyer]\n---\n\n由星桥便利店有限公司负责，打 400-000-0000；急事打 110，找公安机关。云岭云服务有限公司替我们存放。\n\n由云杉商贸有限公司（Yunshan Trading Ltd）接手：ask@buyer.example。它是一家股份有限公司。\n\n<RecipientList relation="entrusted" columns="contact" />\n',
      'internal/b.mdx': '找无名商贸有限公司，打 400-000-0009。\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/organisation.yaml': 'contact: { email: ask@group.example, phone: 400-000-0000 }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: host, kind: processor, name: { zh-CN: 云岭云服务有限公司, en: Yunling Cloud Ltd } }\n  - { id: lawyers, kind: intermediary, name: { zh-CN: 明衡律师事务所, en: Mingheng Law Office } }\n',
        'registers/recipients.yaml': 'recipients:\n  - { id: hosting, party: host, relation: entrusted }\n',
        'public/a.mdx':
          '替我们存放的是云岭云服务有限公司，顾问是明衡律师事务所。\n\n修理的是巧匠维修有限责任公司，打 400-000-0009 或者写信到 repair@group.example，也可以[写信](mailto:old@group.example)。\n\n<RecipientList relation="provision" columns="contact" />\n',
        'public/a.en.mdx':
          'Repairs are done by Skilled Hands Ltd. Call 010-12345678 or write to ask@group.example.\n',
      },
      finds: [
        'public/a.en.mdx:1:21: Unknown company `Skilled Hands Ltd`, expected a name that stands in `registers/parties.yaml`',
        'public/a.en.mdx:1:45: Unknown contact `010-12345678`, expected an address or number that stands in `registers/`',
        'public/a.mdx:1:8: Unexpected company `云岭云服务有限公司`, expected it in a list of this notice, or `host` under `parties` in its frontmatter',
        'public/a.mdx:1:21: Unexpected company `明衡律师事务所`, expected it in a list of this notice, or `lawyers` under `parties` in its frontmatter',
        'public/a.mdx:3:1: Unknown company `修理的是巧匠维修有限责任公司`, expected a name that stands in `registers/parties.yaml`',
        'public/a.mdx:3:18: Unknown contact `400-000-0009`, expected an address or number that stands in `registers/`',
        'public/a.mdx:3:37: Unknown contact `repair@group.example`, expected an address or number that stands in `registers/`',
        'public/a.mdx:3:61: Unknown contact `old@group.example`, expected an address or number that stands in `registers/`',
      ],
    },
  ],
  check({ facts, runs }, report, { registers }) {
    if (facts.kind === 'page' || !facts.path.startsWith('public/')) return
    const { parties } = registers
    // Without a register there is nothing to agree with.
    if (parties.length > 0) {
      const unlisted = unlistedParties(facts, registers)
      for (const run of runs) {
        for (const [{ id }, name, span] of namesIn(run, unlisted)) report('unlisted', { name, id }, span)
        for (const [name, span] of strangersIn(run, parties)) report('unregistered', { name }, span)
      }
    }
    if (!registers.register('organisation')) return
    const known = knownContacts(registers)
    for (const { text, start } of runs) {
      for (const { 0: contact, index } of text.matchAll(reachable))
        if (!known.has(contact.toLowerCase()))
          report('contact', { contact }, [start + index, start + index + contact.length])
    }
    for (const { url, text, span } of facts.links) {
      const [, contact = ''] = /^mailto:([^?]+)/i.exec(url) ?? []
      // An address that is its own link text was judged as text.
      if (contact === '' || text.includes(contact) || known.has(contact.toLowerCase())) continue
      report('contact', { contact }, span)
    }
  },
})

/** Parties that neither a list nor the frontmatter names; those of a translation are judged in its source. */
function unlistedParties(facts: Facts, registers: Registers): readonly PartyEntry[] {
  if (facts.kind !== 'document') return []
  const listed = registers.listedParties(facts)
  const named = stringsOf(facts.data['parties'])
  // Authorities go by common words, and our own companies speak in every notice.
  return registers.parties.filter(
    ({ id, kind }) =>
      kind !== 'authority' && kind !== 'group-company' && !listed.has(id) && !named.includes(id),
  )
}

function namesIn({ text, start }: TextRun, parties: readonly PartyEntry[]): [PartyEntry, string, Span][] {
  return parties.flatMap((party) =>
    Object.values(party.name).flatMap((name): [PartyEntry, string, Span][] => {
      const at = name === '' ? -1 : text.indexOf(name)
      return at < 0 ? [] : [[party, name, [start + at, start + at + name.length]]]
    }),
  )
}

/** What is named like a company and stands in no register. */
function strangersIn({ text, start }: TextRun, parties: readonly PartyEntry[]): [string, Span][] {
  const names = parties.flatMap(({ name }) => Object.values(name).map((own) => own.replace(/\.$/, '')))
  return [...text.matchAll(legalForm)].flatMap(({ 0: form, index }): [string, Span][] => {
    const end = index + form.length
    const [before = ''] = (form.includes('公司') ? chineseName : englishName).exec(
      text.slice(Math.max(0, index - 60), index),
    ) ?? ['']
    const isKnown = names.some((name) => name !== '' && text.slice(0, end).endsWith(name))
    if (before === '' || isKnown || generic.test(before)) return []
    const from = index - before.length
    return [[text.slice(from, end), [start + from, start + end]]]
  })
}

/** Every address and number that a register holds, wherever in it. */
function knownContacts(registers: Registers): ReadonlySet<string> {
  const known = contactsOf.get(registers)
  if (known) return known
  const read = registers.facts.filter(({ kind }) => kind === 'register')
  const texts = read.flatMap(({ data }) => textsIn(data))
  const fresh = new Set(texts.flatMap((text) => text.match(reachable) ?? []).map((one) => one.toLowerCase()))
  contactsOf.set(registers, fresh)
  return fresh
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const contactsOf = new WeakMap<Registers, ReadonlySet<string>>()

// Short numbers such as 110 belong to everybody; mobile numbers are refused by a rule of their own.
const reachable =
  /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}|(?<![\w.-])(?:400-\d{3}-\d{4}|0\d{2,3}-\d{7,8})(?![\w-])/g
const legalForm = /(?:股份)?有限(?:责任)?公司|\b(?:Ltd|Inc|LLC|GmbH|PLC|Corp)\b/g
const chineseName = /[\p{Script=Han}（）()]{0,16}$/u
const englishName = /(?:\b[A-Z][\w&’'-]* (?:(?:of|and|for|&) )?){1,6}$/
// 它是一家股份有限公司
const generic = /[一家个某为是成立设的或和]$/
