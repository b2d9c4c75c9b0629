import type {Statement} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {improvementWord, mayBeProblem, noProblem, nothingSaid, notYet, problemWord, remedyWord} from '../../wording/problems.js'
import {clausesOf} from '../clauses.js'
import type {BoundSection} from '../sections.js'
import {regionOf} from './region.js'

/** What the section on problems and improvements tells. */
export interface Problems {
  readonly heading: Text
  /** `denied`: it says that there is none. `none-named`: nothing in it can be one. `too-short`: less than a sentence on one thing, without headings and without a word of improvement. */
  readonly extent: 'named' | 'denied' | 'none-named' | 'too-short'
  /** The first statement that names a problem, or what is said instead: the denial, or the first statement; without its closing mark. */
  readonly first: Text
  readonly isImproved: boolean
}

/** Reads the section on problems; nothing where there is none, or nothing in it that can be read. */
export function readProblems(sections: readonly BoundSection[]): Problems | undefined {
  const region = regionOf('problems', sections)
  const [first] = region?.statements ?? []
  if (!region?.isProse || !first) return undefined
  // short numbered lines are headings: 「1.信息更新不及时。」
  const telling = region.headings
    .map(({value}) => value)
    .filter(value => !announces.test(value.replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）).、．]?\s*/, '')))
  const words = [...telling, ...region.statements.map(({text}) => text.value)]
  const naming = region.statements.find(({text}) => countProblems(text.value) > 0)?.text
  const besides = sections.filter(({spec}) => !spec).map(({section}) => section.heading.value)
  const isImproved = [...region.headings.map(({value}) => value), ...besides].some(saysImproved) || improves(region.statements)
  return {
    heading: region.heading,
    extent: extentOf(words, isImproved || region.headings.length > 0),
    first: withoutMark(naming ?? denialIn(region.statements) ?? first.text),
    isImproved
  }
}

/** 「存在的主要问题」「改进情况」: a heading that only announces. */
const announces = /^(?:存在|主要|的|问题|不足|短板|改进|整改|情况|措施|方面|工作|及|和|与|下一步|打算|计划|方向|思路|安排)*[：:]?$/

function extentOf(words: readonly string[], hasMore: boolean): Problems['extent'] {
  const all = words.join('')
  const plain = all.replace(/[\s。，；、：！（）]/g, '')
  if (nothingSaid.test(plain)) return 'denied'
  const count = words.reduce((sum, word) => sum + countProblems(word), 0)
  if (count === 0) {
    const rest = plain.replace(noProblem, '')
    if (mayBeProblem.test(rest)) return 'named'
    // a long text may name it in words of its own
    if (rest.length >= aSentence * 2) return 'named'
    return rest === plain ? 'none-named' : 'denied'
  }
  return plain.length < aSentence && count < severalProblems && countItems(all) < severalProblems && !hasMore ? 'too-short' : 'named'
}

/** Characters without marks: less is no account of a problem. */
const aSentence = 30
const severalProblems = 2

/** How many things are listed: 「图解少、更新慢」「1.字迹不清；2.答复偏晚」; the words that only announce them are none. */
function countItems(words: string): number {
  const pieces = words.split(/[、，；。：:,;\s]|[一二三四五]是|\d[.．、]/)
  return pieces.filter(piece => piece.length >= 3 && !/^(?:主要|存在|的|问题|不足|是|有)*$/.test(piece)).length
}

function countProblems(words: string): number {
  return [...words.replace(noProblem, '').matchAll(problemWord)].length
}

function denialIn(statements: readonly Statement[]): Text | undefined {
  const clauses = statements.flatMap(({text}) => clausesOf(text))
  return clauses.find(({masked}) => masked !== masked.replace(noProblem, ''))?.text
}

function withoutMark(text: Text): Text {
  return text.slice(0, text.value.replace(/[。；，\s]+$/, '').length)
}

function saysImproved(words: string): boolean {
  return improvementWord.test(words.replace(notYet, '')) || /^(?!.*问题).*(?:打算|计划|措施|方向)/.test(words)
}

/** Whether a clause says so in so many words, or, behind the first problem, names none: it may say what is done in words of its own. */
function improves(statements: readonly Statement[]): boolean {
  let isNamed = false
  for (const {text} of statements) {
    const clauses = clausesOf(text).map(({masked}) => masked.replace(notYet, unmended))
    // 「队伍不稳定，业务衔接受到影响」: what follows from a problem is not what is done about it
    const namesProblem = clauses.some(words => countProblems(words) > 0)
    for (const words of clauses) {
      if (improvementWord.test(words)) return true
      const isProblem = countProblems(words) > 0
      if (
        !isProblem &&
        isNamed &&
        (remedyWord.test(words) || (!namesProblem && words.trim().length >= aClause && !mayBeProblem.test(words)))
      )
        return true
      isNamed ||= isProblem || mayBeProblem.test(words)
    }
  }
  return false
}

/** Less is no statement of its own. */
const aClause = 5

/** Stands for 「有待加强」 and its like, so that a problem is still named there. */
const unmended = '问题'
