/** Minutes to read some HTML with attention: rules are read slower than news. At least one. */
export function readingMinutes(html: string): number {
  const text = html.replaceAll(/<[^>]*>/g, ' ')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
  return Math.max(1, Math.round(han / charactersAMinute + words / wordsAMinute))
}

const charactersAMinute = 350
const wordsAMinute = 200
