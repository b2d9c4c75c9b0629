/**
 * What marks and blanks tell, apart from any word.
 *
 * The folder `facts/language` reads how the prose is written; it may not know the engine or any rule, and gives no figure a meaning.
 */

import type {Report} from '../../model/report.js'
import type {Located} from '../../model/source.js'
import type {Series} from '../series.js'
import {type Blanks, readBlanks} from './blanks.js'
import {type BracketSeries, readBracketSeries} from './bracket-series.js'
import {type Endings, readEndings} from './endings.js'
import {type MarkWidths, readMarkWidths} from './halfwidth.js'
import {type HeadingBlanks, readHeadingBlanks} from './heading-blanks.js'
import {findOddCommas, type OddComma, type RunMarks, readRunMarks} from './list-marks.js'
import {type Pairs, readPairs} from './pairs.js'
import {type Piece, readPieces} from './pieces.js'

/** Marks and blanks as they are written. Each is looked for when it is asked for. */
export interface Typography {
  readonly widths: MarkWidths
  readonly blanks: Blanks
  readonly headingBlanks: HeadingBlanks
  readonly bracketSeries: readonly BracketSeries[]
  readonly pairs: Pairs
  readonly endings: Endings
  readonly runs: readonly RunMarks[]
  readonly oddCommas: readonly OddComma[]
}

/** @param denials what the report says not to have been, in the order of the text */
export function readTypography(report: Report, series: readonly Series[], denials: readonly Located[]): Typography {
  let pieces: readonly Piece[] | undefined
  const own = () => (pieces ??= readPieces(report))
  return {
    get widths() {
      return readMarkWidths(own())
    },
    get blanks() {
      return readBlanks(report, own())
    },
    get headingBlanks() {
      return readHeadingBlanks(report, own())
    },
    get bracketSeries() {
      return readBracketSeries(series, own())
    },
    get pairs() {
      return readPairs(report, own())
    },
    get endings() {
      return readEndings(report, own(), denials)
    },
    get runs() {
      return readRunMarks(series)
    },
    get oddCommas() {
      return findOddCommas(own())
    }
  }
}
