/** The lists of words: for each entry a sentence in which it is found, and one in which nothing is. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {typos} from '../src/wording/language/typos.js'
import {findingsIn} from './in-report.js'

/** `wrong | a sentence with it | a sentence that looks like it`, one entry a line. */
const sentences = readFileSync(join(root, 'test/language/typos.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split(' | '))

describe('the list of typos', () => {
  test('has four hundred entries and more, each once, and none that is both wrong and right', () => {
    const wrong = typos.map(entry => entry.wrong)
    expect(wrong.length).toBeGreaterThanOrEqual(400)
    expect(new Set(wrong).size).toBe(wrong.length)
    expect(typos.filter(({wrong: form, right}) => form === right || right.includes(form))).toEqual([])
  })

  test('has two sentences for each entry', () => {
    expect(sentences.map(([wrong]) => wrong)).toEqual(typos.map(({wrong}) => wrong))
    expect(sentences.filter(({length}) => length !== 3)).toEqual([])
  })

  test('finds each wrong form', async () => {
    const missed: unknown[] = []
    for (const [wrong = '', sentence = ''] of sentences) {
      const found = await findingsIn(sentence, 'typo')
      if (found.join() !== `wrong ${wrong}`) missed.push([wrong, sentence, found])
    }
    expect(missed).toEqual([])
  })

  test('is silent where the same characters are right', async () => {
    const alarms: unknown[] = []
    for (const [wrong, , sentence = ''] of sentences) {
      const found = await findingsIn(sentence, 'typo')
      if (found.length > 0) alarms.push([wrong, sentence, found])
    }
    expect(alarms).toEqual([])
  })
})
