/**
 * A text without what no word hangs on: kinds of blanks and of quotation marks, full and half width, characters that
 * nobody sees. Two texts that fold to the same differ in typography only.
 */
export function foldTypography(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g, '')
      // Between digits a comma or a point says what number it is, so these keep their width.
      .replace(/(?<!\d)[\uff0c\uff0e]|[\uff0c\uff0e](?!\d)/g, narrow)
      .replace(/[\uff01-\uff0b\uff0d\uff0f-\uff5e]/g, narrow)
      .replace(/[“”„‟«»「」『』〝〞]/g, '"')
      .replace(/[‘’‚‛]/g, "'")
      .replace(/[\s\u00a0\u3000]+/g, ' ')
      // Beside a Chinese character a blank parts nothing; between letters or digits it does.
      .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
      .trim()
  )
}

function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}
