import {describe, expect, test} from '@jest/globals'

import {readFigures} from '../../src/model/figures.js'
import type {Quantity} from '../../src/model/quantity.js'
import {figures, noFigures} from './figure-examples.js'
import {textOfDocument} from './support.js'

const approximations = {about: 'about', 'at-least': 'least', 'at-most': 'most'}

/** A sentence with its figures marked as the examples mark them. */
function marked(sentence: string): string {
  let text = ''
  let from = 0
  for (const {raw, span, ...quantity} of readFigures(textOfDocument(sentence)).quantities) {
    text += `${sentence.slice(from, span.start)}{${raw}=${meaning(quantity)}}`
    from = span.end
  }
  return text + sentence.slice(from)
}

function meaning({value, unit = '', upper, approximation}: Pick<Quantity, 'value' | 'unit' | 'upper' | 'approximation'>): string {
  return `${value}${unit}${upper === undefined ? '' : `..${upper}`}${approximation ? ` ${approximations[approximation]}` : ''}`
}

function plain(example: string): string {
  return example.replace(/\{([^=}]+)=[^}]*\}/g, '$1')
}

describe('what is a figure', () => {
  test.each(figures)('%s', example => {
    expect(marked(plain(example))).toBe(example)
  })
})

describe('what is none', () => {
  test.each(noFigures)('%s', example => {
    expect(marked(example)).toBe(example)
  })
})

test('there are 150 examples of each', () => {
  expect([figures.length >= 150, noFigures.length >= 150]).toEqual([true, true])
})

describe('the words that make a figure inexact', () => {
  test.each([
    ['培训约40余人。', ['before 约', 'inside 余']],
    ['培训40余人左右。', ['inside 余', 'behind 左右']],
    ['培训突破了40人。', ['before 突破']],
    ['培训上百人。', ['before 上']],
    ['培训 40 人以上。', ['behind 以上']],
    ['培训40人。', []]
  ])('%s', (sentence, expected) => {
    const [quantity] = readFigures(textOfDocument(sentence)).quantities
    expect(quantity?.hedges?.map(({side, word}) => `${side} ${word}`) ?? []).toEqual(expected)
    for (const {word, span} of quantity?.hedges ?? []) expect(sentence.slice(span.start, span.end)).toBe(word)
  })
})
