/** The words of a text without its layout: browsers wrap and indent a page anew when they save it. */
export function foldWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().normalize('NFC')
}
