/**
 * fast-check, with one seed for all runs: the same commit gives the same result, so that what fails fails for everyone and nothing else stops a change.
 *
 * New seeds are looked for apart from the tests: `FAST_CHECK_SEED=random` takes another at each run, `FAST_CHECK_SEED=<number>` the one that a failure named.
 */

import fc from 'fast-check'

const asked = process.env['FAST_CHECK_SEED']
if (asked !== 'random') fc.configureGlobal({...fc.readConfigureGlobal(), seed: asked === undefined ? 20_241_231 : Number(asked)})

export default fc
