/** A few inputs that nobody would write, the same each time; `npm run fuzz` looks for more. */

import {expect, test} from '@jest/globals'

import {runTarget} from '../scripts/fuzz/run.js'
import {targets} from '../scripts/fuzz/targets.js'

test.each(targets.map(({name}) => name))('inputs of all kinds break nothing: %s', async name => {
  const target = targets.find(own => own.name === name)
  if (!target) throw new Error(`expected a target ${name}`)
  expect(await runTarget(target, 20_241_231, 0, 10 * target.weight)).toEqual([])
})
