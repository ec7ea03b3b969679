import { defineRule, masked, narrowed } from '../define-rule.ts'

export default defineRule({
  id: 'no-licence-plate',
  scope: 'document',
  severity: 'error',
  confidential: true,
  summary: {
    en: 'Disallow licence plates of China, anywhere in a file.',
    'zh-CN': '禁止在文件任何位置出现机动车号牌。',
  },
  why: {
    en: 'A plate tells who parked where; written into a policy it outlives every record that had to be deleted.',
    'zh-CN': '车牌能认出谁在哪里停过车；写进制度，就比依法该删的记录活得更久。',
  },
  messages: {
    plate: {
      en: 'Unexpected licence plate `{plate}`, expected a description such as “the delivery van”',
      'zh-CN': '意外的车牌 `{plate}`，应改为文字描述，例如“送货车”',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '最新GB35273、更新A20261版本、京ICP备12345号、粤B2-20090059、苏A1234栋、京A*****，沪ABCDE型。\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\nsummary: 车牌新A12345\n---\n\n送货车京A12345、沪A·D12345、粤BF98765，冀C 1234挂。\n',
        'registers/notes.yaml': 'van: 云A·12345\n',
      },
      finds: [
        'internal/a.mdx:2:12: Unexpected licence plate `新A*****`, expected a description such as “the delivery van”',
        'internal/a.mdx:5:4: Unexpected licence plate `京A*****`, expected a description such as “the delivery van”',
        'internal/a.mdx:5:12: Unexpected licence plate `沪A******`, expected a description such as “the delivery van”',
        'internal/a.mdx:5:22: Unexpected licence plate `粤B******`, expected a description such as “the delivery van”',
        'internal/a.mdx:5:31: Unexpected licence plate `冀C*****`, expected a description such as “the delivery van”',
        'registers/notes.yaml:1:6: Unexpected licence plate `云A*****`, expected a description such as “the delivery van”',
      ],
    },
  ],
  check({ text }, report) {
    const plain = narrowed(text)
    for (const match of plain.matchAll(candidate)) {
      const [written, province = '', office = '', dot = '', serial = ''] = match
      if (!ordinary.test(serial) && !electric.test(serial)) continue
      // “更新”, “青云”: what ends an ordinary word is a province only where a plate is spoken of.
      const before = plain.slice(Math.max(0, match.index - 12), match.index)
      if (wordEnds.includes(province) && !/[·•・]/.test(dot) && !/车|牌/.test(before)) continue
      report('plate', { plate: masked(province + office + serial) }, [
        match.index,
        match.index + written.length,
      ])
    }
  },
})

const candidate =
  /([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])([A-HJ-NP-Z])([·•・ -]?)([A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![\w-])/g

// Letters stand for at most two of five places; electric cars have six, one or two of them letters at one end.
const ordinary = /^(?=(?:\D*\d){3})[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$/
const electric = /^(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/
const wordEnds = '新云黑青吉贵川藏蒙宁甘'
