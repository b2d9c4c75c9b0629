import type {Confusion} from './confusion.js'
import {idiomTypos} from './typos-idiom.js'
import {officialeseTypos} from './typos-officialese.js'
import {shapeTypos} from './typos-shape.js'
import {soundTypos} from './typos-sound.js'
import {variantTypos} from './typos-variant.js'

/** Wrong characters of all lists. Each entry has its sentences in `test/language/typos.txt`: one that is found, and one that is not. */
export const typos: readonly Confusion[] = [...officialeseTypos, ...soundTypos, ...shapeTypos, ...idiomTypos, ...variantTypos]
