/** An element of an XML file, or text in it. */
export type XmlNode = XmlElement | string

/** An element; write it with `element`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** Writes an element down. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children }
}

/** A whole file. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${nodeText(root)}\n`
}

function nodeText(node: XmlNode): string {
  if (typeof node === 'string') return escape(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  const start = `<${node.name}${attributes.join('')}`
  const inner = node.children.map(nodeText)
  if (inner.length === 0) return `${start}/>`
  // Elements stand on lines of their own; between text and element no blank may come in.
  const isMixed = node.children.some((child) => typeof child === 'string')
  return `${start}>${isMixed ? inner.join('') : `\n${inner.join('\n')}\n`}</${node.name}>`
}

/** XML has no way to write most control characters and halves of surrogate pairs, so these become the replacement character. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
