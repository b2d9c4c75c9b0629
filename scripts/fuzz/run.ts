import {randomFrom} from '../random.js'
import {inputOf} from './inputs.js'
import type {Target} from './targets.js'

/** An input that broke something, cut down as far as it still does. */
export interface Failure {
  readonly target: string
  readonly index: number
  readonly message: string
  readonly input: string
}

/** Gives a target the inputs of some numbers. `begins` is called before each, so that one that does not come back is known. */
export async function runTarget(
  {name, run}: Target,
  seed: number,
  from: number,
  count: number,
  begins: (index: number) => void = () => {}
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (let index = from; index < from + count; index++) {
    begins(index)
    const tryInput = async (input: string): Promise<string | undefined> => {
      try {
        await run(input, randomFrom(seed + index))
        return undefined
      } catch (thrown) {
        return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
      }
    }
    const input = inputOf(seed, index)
    const message = await tryInput(input)
    if (message !== undefined)
      failures.push({target: name, index, message, input: await smaller(input, async text => (await tryInput(text)) !== undefined)})
  }
  return failures
}

/** Takes stretches out as long as it still breaks. */
async function smaller(input: string, breaks: (input: string) => Promise<boolean>): Promise<string> {
  let least = input
  for (let length = Math.ceil(least.length / 2); length > 0; length = Math.floor(length / 2)) {
    for (let at = 0; at < least.length; ) {
      const without = least.slice(0, at) + least.slice(at + length)
      if (await breaks(without)) least = without
      else at += length
    }
  }
  return least
}
