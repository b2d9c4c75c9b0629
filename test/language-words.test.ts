/** The lists of words: for each entry a sentence in which it is found, and one in which nothing is. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'

import {root} from '../scripts/generated.js'
import {toConfusions} from '../src/facts/language/missing.js'
import {readWords, type WordList} from '../src/facts/language/words.js'
import {toReport} from '../src/model/outline.js'
import {readText} from '../src/readers/text.js'
import type {Confusion} from '../src/wording/language/confusion.js'
import {domainWords} from '../src/wording/language/domain-words.js'
import {phrases} from '../src/wording/language/phrases.js'
import {redundancies} from '../src/wording/language/redundancies.js'
import {terms} from '../src/wording/language/terms.js'
import {typos} from '../src/wording/language/typos.js'

/** `wrong | a sentence with it | a sentence that looks like it`, one entry a line. */
const sentences = readFileSync(join(root, 'test/language/typos.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split(' | '))

/** What a list finds in a sentence, without the rest of a run. */
function slipsIn(sentence: string, of: WordList = 'typo'): readonly string[] {
  const {searched} = readWords(toReport(readText(sentence, 'sentence.txt')), [], [])
  return searched.flatMap(({slips}) => slips).flatMap(({list, at}) => (list === of ? [at.value] : []))
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

describe('the other lists', () => {
  test('name surroundings that hold the wrong form', () => {
    const entries: readonly Confusion[] = [...typos, ...terms, ...redundancies, ...domainWords.flatMap(toConfusions)]
    const holds =
      ({wrong}: Confusion) =>
      (around: string) =>
        around.replaceAll(/[|!]/g, '').includes(wrong)
    expect(entries.filter(entry => ![...entry.only, ...entry.unless].every(holds(entry)))).toEqual([])
    expect(entries.filter(({wrong, right}) => wrong === '' || right === '' || wrong === right)).toEqual([])
  })

  test.each([
    ['term', terms],
    ['redundant', redundancies]
  ] as const)('%s: each wrong form is found, and the right one is not', (list, entries) => {
    const sentence = (words: string) => `本年度，${words}，均已落实。`
    const written = ({wrong, only: [around = wrong]}: Confusion) => sentence(around.replaceAll('|', ''))
    expect(entries.filter(entry => slipsIn(written(entry), list).join() !== entry.wrong)).toEqual([])
    expect(entries.filter(({right}) => slipsIn(sentence(right), list).length > 0)).toEqual([])
  })

  test('domain words: what is left of each is found between marks, and the word itself is not', () => {
    const found = (words: string) => slipsIn(`全年，${words}，均已落实。`, 'missing')
    const forms = domainWords.flatMap(toConfusions)
    expect(forms.filter(({wrong}) => found(wrong).join() !== wrong)).toEqual([])
    expect(domainWords.filter(({word, also}) => [word, ...also].some(words => found(words).length > 0))).toEqual([])
  })

  test('phrases: each is right as it is, with its other wordings, and found with a character lost', () => {
    const found = (words: string) => slipsIn(`坚持${words}。`, 'phrase')
    expect(phrases.filter(({words, also = []}) => [words, ...also].some(each => found(each).length > 0))).toEqual([])
    const missed = phrases.flatMap(({words, also = []}) =>
      [...words].flatMap((character, index) => {
        const isInner = index > 0 && index < words.length - 1 && /[\u3400-\u9fff]/.test(character)
        if (!isInner || isNumeral.test(character) || character === words[index - 1] || character === words[index + 1]) return []
        const lost = words.slice(0, index) + words.slice(index + 1)
        return also.includes(lost) || found(lost).length === 1 ? [] : [lost]
      })
    )
    expect(missed).toEqual([])
  })
})

/** Numerals make other formulas, and are not judged. */
const isNumeral = /[一二三四五六七八九十两百年]/
