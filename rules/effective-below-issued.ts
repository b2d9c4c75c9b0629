import {figuresOf, placeOf, rowOf} from '../src/checks/cells.js'
import {countOf, isFigure} from '../src/checks/identities.js'
import {defineRule} from '../src/engine/rule.js'
import type {Fact} from '../src/facts/tables.js'

/** Whether as many documents are in force as were made this year and not repealed. */
export default defineRule({
  id: 'effective-below-issued',
  group: 'tables',
  title: {
    zh: '现行有效件数不得少于本年制发件数减本年废止件数',
    en: 'Documents in force must be no fewer than those issued less those repealed'
  },
  description: {
    zh: '本年制发而没有废止的，年底应当有效，所以现行有效件数至少是制发减废止。废止的可以是往年的文件，因此只看下限；规章、行政规范性文件分别核对。有空白或者看不懂的格，不核对。',
    en: 'What was issued in the year and not repealed is in force at its end. What was repealed may be older, so that only the lower bound is judged. Rules and documents are judged apart; rows with a blank or unreadable cell are not.'
  },
  basis: [
    {
      kind: 'logic',
      reason: {
        zh: '现行有效件数 = 上年有效件数 + 本年制发件数 − 本年废止件数，上年有效件数不会小于 0',
        en: 'in force = in force last year + issued − repealed, and what was in force last year is not below 0'
      }
    }
  ],
  severity: 'warning',
  since: '0.1.0',
  needs: ['documents.effective'],
  messages: {
    below: {
      zh: ({row, issued, repealed, least, effective}: Figures) =>
        `“${row}”：本年制发 ${issued} − 本年废止 ${repealed} = ${least}，现行有效 ${effective} 比这还少，请核对这三个数`,
      en: ({row, issued, repealed, least, effective}: Figures) =>
        `${row}: issued ${issued} − repealed ${repealed} = ${least}, but only ${effective} in force; please check the three figures`
    }
  },
  *targets({facts}): Iterable<Documents> {
    for (const kind of ['rules', 'documents'] as const) {
      const [issued, repealed, effective] = [facts.find(`${kind}.issued`), facts.find(`${kind}.repealed`), facts.find(`${kind}.effective`)]
      if (issued && repealed && effective && [issued, repealed, effective].every(isJudged)) yield {issued, repealed, effective}
    }
  },
  expect({issued, repealed, effective}) {
    const figures = figuresOf([issued, repealed, effective])
    const values = [issued, repealed, effective].map(fact => countOf(fact) ?? 0)
    const [made = 0, ended = 0, current = 0] = values
    if (current >= made - ended) return {outcome: 'passed', figures}
    return {
      outcome: 'failed',
      message: 'below',
      data: {row: rowOf(effective), issued: made, repealed: ended, least: made - ended, effective: current},
      at: placeOf(effective),
      related: [
        {at: placeOf(issued), message: {zh: '本年制发', en: 'issued'}},
        {at: placeOf(repealed), message: {zh: '本年废止', en: 'repealed'}}
      ],
      figures
    }
  }
})

interface Documents {
  readonly issued: Fact
  readonly repealed: Fact
  readonly effective: Fact
}

interface Figures {
  readonly row: string
  readonly issued: number
  readonly repealed: number
  readonly least: number
  readonly effective: number
}

function isJudged(fact: Fact): boolean {
  return isFigure(fact) && countOf(fact) !== undefined
}
