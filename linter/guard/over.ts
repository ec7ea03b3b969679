import type { Refusal } from '../model/document.ts'
import type { LimitCode } from '../model/guard-codes.ts'
import type { Span } from '../model/place.ts'

/** A refusal where a count passed its limit, else nothing. */
export function over(code: LimitCode, count: number, limit: number, span: Span): Refusal | undefined {
  return count > limit ? refuseOver(code, { count, limit }, span) : undefined
}

/** A refusal of stage `limits`. */
export function refuseOver(code: LimitCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'limits', code, data, span }
}
