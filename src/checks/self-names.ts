import type {Organ} from '../model/organ.js'
import {type SelfName, traitsOf} from '../model/organ-traits.js'
import type {Report} from '../model/report.js'

/** How a word for oneself fits an organ: `unsure` where it may be one of its offices speaking. */
export function fitOf(word: string, organ: Organ): 'fits' | 'unsure' | 'other' {
  const own = traitsOf(organ).selfName
  if (own === undefined) return towns.includes(word) && organ.kind === 'department' && organ.level !== 'township' ? 'other' : 'fits'
  // second names stand in brackets: 「办公室（大数据局）」
  if (organ.name.includes(word) || word === own) return 'fits'
  if (word === '街办' || word === '办事处') return own === '街道' ? 'fits' : 'other'
  if (word === '办') return offices.includes(own) ? 'fits' : 'unsure'
  return 'other'
}

const towns = ['镇', '乡', '街道', '街办']

/** A government speaks by its office, and a 街道 is a 街道办事处. */
const offices: readonly SelfName[] = ['区域', '办', '街道', '镇', '乡']

/** The right word for oneself, where there is one. */
export function rightWord(organ: Organ): string | undefined {
  const own = traitsOf(organ).selfName
  return own === '区域' ? undefined : own
}

/** Whether a text names the organ by another last word elsewhere: 「青禾县发展和改革局」 in a report of the 发展和改革委员会. */
export function namesOtherwise({statements, signoff}: Report, name: string, word: string): boolean {
  const core = new Set(name)
  const texts = [...statements.map(({text}) => text.value), signoff?.organ?.name ?? '']
  return texts.some(text => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text.slice(Math.max(0, at - 3), at)
      if (before.length === 3 && [...before].every(character => core.has(character))) return true
    }
    return false
  })
}
