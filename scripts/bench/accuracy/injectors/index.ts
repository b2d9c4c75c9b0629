import {acrossInjectors} from './across.js'
import {contentInjectors} from './content.js'
import {contradictionInjectors} from './contradictions.js'
import {figureInjectors} from './figures.js'
import {fileInjectors} from './files.js'
import {frameInjectors} from './frame.js'
import type {Injector} from './injector.js'
import {introductionInjectors} from './introduction.js'
import {languageInjectors} from './language.js'
import {nameInjectors} from './names.js'
import {numberingInjectors} from './numbering.js'
import {periodInjectors} from './period.js'
import {sectionInjectors} from './sections.js'
import {tableInjectors} from './tables.js'

/** Every defect that is put into reports, by the groups of the rules. */
export const injectors: readonly Injector[] = [
  ...fileInjectors,
  ...sectionInjectors,
  ...numberingInjectors,
  ...introductionInjectors,
  ...frameInjectors,
  ...periodInjectors,
  ...tableInjectors,
  ...figureInjectors,
  ...contradictionInjectors,
  ...acrossInjectors,
  ...contentInjectors,
  ...nameInjectors,
  ...languageInjectors
]
