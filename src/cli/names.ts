import {nearest} from '../nearest.js'
import type {Settings} from './options.js'
import {type Texts, texts} from './texts.js'

/** The ids that there are. */
export interface Names {
  readonly rules: readonly string[]
  readonly editions: readonly string[]
}

/** What is wrong with the rules and edition named, now that the library is there to know them. */
export function checkNames({rules, only, edition, lang}: Settings, known: Names): string | undefined {
  const text = texts[lang]
  const unknown = [...Object.keys(rules), ...(only ?? [])].find(id => !known.rules.includes(id))
  if (unknown !== undefined) return unknownRule(unknown, known.rules, text)
  if (edition === undefined || known.editions.includes(edition)) return undefined
  return text.unknownEdition(edition, text.list(known.editions)) + suggestion(edition, known.editions, text)
}

/** That there is no such rule, and which was meant, or where they all are. */
export function unknownRule(id: string, known: readonly string[], text: Texts): string {
  return text.unknownRule(id) + (suggestion(id, known, text) || text.seeRules)
}

/** 「，是不是 …？」 where something is near, else nothing. */
export function suggestion(word: string, candidates: readonly string[], text: Texts): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : text.didYouMean(near)
}
