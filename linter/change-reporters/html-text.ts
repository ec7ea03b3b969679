import { visible } from '../messages.ts'
import { escapeXml } from '../reporters/xml.ts'

/** Authored text in a page: nothing in it is markup, nothing is hidden, and its lines stay lines. */
export function htmlText(text: string): string {
  return escapeXml(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').split('\n').map(visible).join('\n'))
}

/** A message of ours, with what stands between its backticks as code. */
export function htmlMessage(message: string): string {
  const parts = message.split('`')
  if (parts.length % 2 === 0) return htmlText(message)
  return parts
    .map((part, index) => (index % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part)))
    .join('')
}
