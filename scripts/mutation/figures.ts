/** The blocks of `fixtures/figures/dev` as tests: a mutant is noticed where it changes how a block scores. */

import {join} from 'node:path'

import {scoreSet} from '../eval/score.js'
import {readSet} from '../eval/sets.js'
import {root} from '../generated.js'
import {begin, test} from './jest.js'

begin('fixtures/figures/dev')
for (const block of readSet(join(root, 'fixtures/figures/dev'))) {
  test(block.id, () => {
    const {tallies, misses} = scoreSet([block])
    return JSON.stringify([[...tallies], misses])
  })
}
