/** Text that can stand between tags and in attributes; characters that HTML has no place for show as unknown. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}
