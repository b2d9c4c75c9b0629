/** What the mutation tests put into a source. */

import {expect, test} from '@jest/globals'

import {mutantsOf, withMutants} from '../scripts/mutation/mutants.js'

const changes = (code: string) => mutantsOf('source.ts', code).map(({line, before, after}) => `${line}: ${before} → ${after}`)

test('each place is changed in each way that could be a slip, types and names in none', () => {
  expect(changes("import {a} from 'a'\nconst b: 'x' | 1 = a < 2 ? 'x' : 1")).toEqual([
    "2: a < 2 ? 'x' : 1 → ('x')",
    "2: a < 2 ? 'x' : 1 → (1)",
    '2: a < 2 → (a) <= (2)',
    '2: a < 2 → (a) >= (2)',
    '2: 2 → 3',
    "2: 'x' → ''",
    '2: 1 → 2'
  ])
  expect(changes('if (!a) return_(b.filter(c))')).toEqual([
    '1: !a → !!(a)',
    '1: !a → true',
    '1: !a → false',
    '1: return_(b.filter(c)) → undefined',
    '1: b.filter(c) → (b)'
  ])
  expect(changes('const {0: a = true} = b?.slice(1).length')).toEqual(['1: 1 → 2'])
})

test('places are told in characters, whatever stands before them', () => {
  expect(mutantsOf('source.ts', "/** 中文 */\nconst 一 = '二' + 三, b = 4")).toMatchObject([
    {line: 2, column: 11, before: "'二'"},
    {line: 2, column: 24, before: '4'}
  ])
})

test('a text can be the source or any mutant, statements without a mark between them too', () => {
  const code =
    'function work() {\n  const seen = []\n  for (const one of [1, 2]) {\n  if (one > 1) continue\n  seen.push(one + 1)\n  }\n  return seen.join()\n}'
  const all = mutantsOf('source.ts', code)
  const text = withMutants(code, [...all.entries()])
  const run = (number: number): unknown => new Function('$mutant', `${text}\nreturn work()`)((asked: number) => asked === number)
  expect(run(-1)).toBe('2')
  const results = all.map(({after}, number) => `${after}: ${run(number)}`)
  expect(results).toContain('false: 2,3')
  expect(results).toContain('(one) - (1): 0')
})
