import type {Action} from './lexicon.js'

/** A named rate, what it counts above and below the line; any base listed is right. */
export interface Rate {
  readonly name: string
  readonly numerator: Action
  /** Bases in the order of preference; `received-and-carried-in` is their sum. */
  readonly bases: readonly (Action | 'received-and-carried-in')[]
}

// names that begin another stand behind it: the longest is tried first
export const rates: readonly Rate[] = [
  {name: '按时答复率', numerator: 'on-time', bases: ['conclude', 'receive', 'handle']},
  {name: '按期答复率', numerator: 'on-time', bases: ['conclude', 'receive', 'handle']},
  {name: '按时办结率', numerator: 'on-time', bases: ['conclude', 'receive', 'handle']},
  {name: '按期办结率', numerator: 'on-time', bases: ['conclude', 'receive', 'handle']},
  {name: '纠错率', numerator: 'corrected', bases: ['conclude', 'handle', 'receive']},
  {name: '维持率', numerator: 'upheld', bases: ['conclude', 'handle', 'receive']},
  {name: '办结率', numerator: 'conclude', bases: ['received-and-carried-in', 'receive', 'handle']},
  {name: '审结率', numerator: 'conclude', bases: ['received-and-carried-in', 'receive', 'handle']},
  {name: '答复率', numerator: 'conclude', bases: ['receive', 'received-and-carried-in', 'handle', 'conclude']},
  {name: '回复率', numerator: 'conclude', bases: ['receive', 'received-and-carried-in', 'handle', 'conclude']}
]
