import type {Located} from './source.js'

/** A number as written, with what it counts in: `1,203件`, `3.50万元`, `百分之五十`, `80余条`. */
export interface Quantity extends Located {
  /** As written, from the number to the unit: `19.8万（人）次`. */
  readonly raw: string
  /** The number, magnitude included: 198000. For a range, its lower end. */
  readonly value: number
  /** The number as an exact decimal, without separators and without magnitude: '19.8'. */
  readonly decimal: string
  /** Digits printed after the point. */
  readonly decimals: number
  /** Power of ten that 千, 万, 亿 stand for: 0, 3, 4, 8, 12. */
  readonly magnitude: number
  /** The measure word, in its plain form: 件, 条, 元 (万元 is 元 with magnitude 4), 人次, %, 个百分点, 倍. */
  readonly unit?: string
  /** What words around it say of its exactness: 约 余 多 近 · 超 以上 · 不足. Absent: exact. */
  readonly approximation?: 'about' | 'at-least' | 'at-most'
  /** The upper end, for 「3至5件」. */
  readonly upper?: number
}
