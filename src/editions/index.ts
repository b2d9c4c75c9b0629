import type {Edition} from './edition.js'
import {form2019} from './form-2019.js'
import {form2021} from './form-2021.js'
import {narrative} from './narrative.js'
import {tenSection2020} from './ten-section-2020.js'

/** All editions, the newest first. */
export const editions: readonly Edition[] = [form2021, form2019, tenSection2020, narrative]
