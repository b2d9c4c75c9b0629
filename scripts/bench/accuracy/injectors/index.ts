import {acrossInjectors} from './across.js'
import {contradictionInjectors} from './contradictions.js'
import {figureInjectors} from './figures.js'
import type {Injector} from './injector.js'
import {languageInjectors} from './language.js'
import {tableInjectors} from './tables.js'

/** Every defect that is put into reports, by the groups of the rules. */
export const injectors: readonly Injector[] = [
  ...tableInjectors,
  ...figureInjectors,
  ...contradictionInjectors,
  ...acrossInjectors,
  ...languageInjectors
]
