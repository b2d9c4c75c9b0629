import {figureInjectors} from './figures.js'
import type {Injector} from './injector.js'

/** Every defect that is put into reports, by the groups of the rules. */
export const injectors: readonly Injector[] = [...figureInjectors]
