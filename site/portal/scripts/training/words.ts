import { playerEnglish } from '../../messages/training-player-en.ts'
import { playerChinese } from '../../messages/training-player-zh-CN.ts'

/** The player's words in the language of the page. */
export const words = document.documentElement.lang === 'en' ? playerEnglish : playerChinese

/** A score as people read it: 0.9167 → 91.67%. */
export function percent(score: number): string {
  return `${Math.round(score * 10_000) / 100}%`
}
