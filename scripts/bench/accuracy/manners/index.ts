import {bureau} from './bureau.js'
import type {Manner} from './manner.js'

/** The hands that write reports here. */
export const manners: readonly Manner[] = [bureau]
