import {maskNames} from '../model/mask.js'
import type {Statement} from '../model/report.js'
import type {Text} from '../model/text.js'
import {leadsToCount, leadsToGrowth, leadsToShare, leadsToTotal, loneUnit, loneUnitAtOnce} from '../wording/missing-figures.js'

/** A place where a figure belongs and none stands: 「共　件」「占　；」. */
export interface MissingFigure {
  /** From the word that leads to the figure to the unit behind it. */
  readonly at: Text
  readonly statement: Statement
}

/** Finds where figures were left out, in the order of the text. */
export function findMissingFigures(statements: readonly Statement[]): readonly MissingFigure[] {
  return statements.flatMap(statement => {
    const masked = maskNames(statement.text.value)
    return [...masked.matchAll(gap)].flatMap(match => {
      if (isLetterSpaced(masked, match.index, match[0])) return []
      const at = statement.text.slice(match.index, match.index + match[0].length)
      return [{at, statement}]
    })
  })
}

const blank = '[ \\t\\u00a0\\u2002-\\u200a\\u3000]'

/** A gap that somebody left for a figure: two blanks, or one as wide as a character. */
const wideGap = `(?:${blank}{2,40}|\\u3000)`

const mark = '[，。；、）)]|$'

const gap = new RegExp(
  [
    // 「全年共　件申请」「总计  条」「达 条」「共件申请」「共计期，」; not 「公共」「共同」「共 3 件」, nor 「达人次」
    `(?:${leadsToTotal})(?:${blank}{1,40}(?:${loneUnit})|(?<=共计|合计|总计|共)(?:件|条|篇|份)(?=申请|信息|文件|政府信息)|(?<=[共合总]计|共|达到?)(?:${loneUnitAtOnce})(?=${mark})|[%％])`,
    // 「共　，」「总数为　。」; not 「共，」
    `(?:${leadsToTotal})${blank}{1,40}(?=[，。；])`,
    // 「占%」「占比　；」「比例为，」「（占 ）」; not 「占地」「占比较高」「侵占、」
    `(?<![侵抢强挤霸独多攻垫圈违])(?:${leadsToShare})${blank}{0,40}[%％]`,
    `(?<![侵抢强挤霸独多攻垫圈违])(?:${leadsToShare})${blank}{1,40}(?=${mark})`,
    '(?:比例|比重|占比|百分比|[\\u4e00-\\u9fff]{2}率)为(?=[，。；）)])',
    // 「12条，占；」「网站公开的信息占。」; not 「侵占。」「被占，」
    '(?<![侵抢强挤霸独多攻垫圈违乱超改先被私不所])占(?:总数的|总数|申请总数的)?(?=[，。；）)])',
    '(?<=[，；（(])占比(?=[，。；）)])',
    // 「收到申请  件，」「培训　期。」; not 「收到 件」, nor 「文  件」
    `(?:${leadsToCount})${wideGap}(?:${loneUnit})(?=${mark}|申请|信息|的|为|属)`,
    // 「审核稿件　　篇，」
    `[\u4e00-\u9fff]{2}${blank}{2,40}(?:${loneUnit})(?=[，。；])`,
    // 「同比增长%」「下降　个百分点」
    `(?:${leadsToGrowth})${blank}{0,40}(?:[%％]|${blank}个百分点)`,
    // 「（　%）」
    `[（(]${blank}{0,40}[%％]${blank}{0,4}[）)]`
  ].join('|'),
  'g'
)

/** Whether a layout set its letters apart, so that blanks stand for nothing: 「全 年 共 件 次」. */
function isLetterSpaced(masked: string, start: number, found: string): boolean {
  const around = masked.slice(Math.max(0, start - 6), start + found.length + 6)
  return (around.match(/[\u4e00-\u9fff] (?=[\u4e00-\u9fff])/g) ?? []).length >= 4
}
