/** The ordinary character that one stands for which only looks like it; `undefined` where there is none. */
export function ordinaryOf(character: string): string | undefined {
  const listed = radicals.get(character)
  if (listed !== undefined) return listed
  if (!foldable.test(character)) return undefined
  const expected = character.normalize('NFKC')
  return expected === character || !/^[\p{Script=Han}A-Za-z0-9]$/u.test(expected) ? undefined : expected
}

// Kangxi radicals, compatibility ideographs and the letters and digits of formulas: found by no search, spoken by no reader.
const foldable = /^[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}\u{1d400}-\u{1d7ff}]$/u

/**
 * Radicals that Unicode does not decompose although they are the same as a character of their own: pages and PDF files
 * are full of them. In pairs, the radical first.
 */
const radicals = new Map(
  (
    '⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺛旡⺜日⺝月⺞歺⺠民⺧牛⺩王⺫目⺬示⺮竹⺲罒⺴冗⺶羊⺹耂⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车' +
    '⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'
  )
    .match(/../gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
