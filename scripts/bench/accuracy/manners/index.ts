import {bureau} from './bureau.js'
import {county} from './county.js'
import {items} from './items.js'
import {ledger} from './ledger.js'
import type {Manner} from './manner.js'
import {nested} from './nested.js'
import {provincial} from './provincial.js'
import {rates} from './rates.js'
import {round} from './round.js'
import {serial} from './serial.js'
import {tax} from './tax.js'
import {totals} from './totals.js'
import {town} from './town.js'
import {veteran} from './veteran.js'

/** The hands that write reports here. */
export const manners: readonly Manner[] = [
  bureau,
  county,
  town,
  provincial,
  tax,
  serial,
  nested,
  totals,
  round,
  items,
  rates,
  ledger,
  veteran
]
