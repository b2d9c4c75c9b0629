/** The lists of words: for each entry a sentence in which it is found, and one in which nothing is. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {readWords} from '../src/facts/language/words.js'
import {toReport} from '../src/model/outline.js'
import {readText} from '../src/readers/text.js'
import {typos} from '../src/wording/language/typos.js'
import {findingsIn} from './in-report.js'

/** `wrong | a sentence with it | a sentence that looks like it`, one entry a line. */
const sentences = readFileSync(join(root, 'test/language/typos.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split(' | '))

/** What the lists find in a sentence, without the rest of a run. */
function slipsIn(sentence: string): readonly string[] {
  const {slips} = readWords(toReport(readText(sentence, 'sentence.txt')), [], [])
  return slips.flatMap(({list, at}) => (list === 'typo' ? [at.value] : []))
}

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

  test('finds each wrong form', () => {
    expect(sentences.filter(([wrong, sentence = '']) => slipsIn(sentence).join() !== wrong)).toEqual([])
  })

  test('is silent where the same characters are right', () => {
    expect(sentences.filter(([, , sentence = '']) => slipsIn(sentence).length > 0)).toEqual([])
  })
})
