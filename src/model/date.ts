import type {Located} from './source.js'

/** A day, month or year named in the text, however it is written. */
export interface DateMention extends Located {
  readonly raw: string
  /** Absent where the text leaves it out: 「12月31日」. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Why it is no date of the calendar as written. */
  readonly problem?: 'no-such-month' | 'no-such-day' | 'day-word-missing'
}

/** From one date to another: 「自2020年1月1日起至2020年12月31日」, 「2023年1—12月」. */
export interface DateRange extends Located {
  readonly raw: string
  readonly from: DateMention
  readonly to: DateMention
}
