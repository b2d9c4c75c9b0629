/** Whether two reports are of one organ, by its names. */

import {expect, test} from '@jest/globals'

import {compareOrgans} from '../../src/facts/same-organ.js'

test.each([
  ['青禾县水利局', '青禾县水利局', 'same'],
  ['青禾县水利局', '望川市青禾县水利局', 'same'],
  ['青禾县卫健委', '青禾县卫生健康委员会（青禾县中医药管理局）', 'same'],
  ['青禾县发改局', '青禾县发展和改革局', 'same'],
  ['青禾县教体局', '青禾县教育和体育局', 'same'],
  ['青禾县市监局', '青禾县市场监督管理局', 'same'],
  ['禾丰镇', '青禾县禾丰镇人民政府', 'same'],
  ['青禾县', '青禾县人民政府', 'same'],
  ['城关街道', '青禾县城关街道办事处', 'same'],
  ['青禾县政府办', '青禾县人民政府办公室', 'same'],
  ['青禾县人民政府', '青禾县人民政府办公室', 'alike'],
  ['望川市水利局', '望川市青禾县水利局', 'alike'],
  ['青禾县教育局', '青禾县教育和体育局', 'alike'],
  ['青禾县农业局', '青禾县农业农村局', 'alike'],
  ['青禾县水利局', '青禾县林业局', 'other'],
  ['青禾县水利局', '松坡县水利局', 'other']
])('%s and %s are %s', (one, other, expected) => {
  expect(compareOrgans({name: one}, {name: other})).toBe(expected)
  expect(compareOrgans({name: other}, {name: one})).toBe(expected)
})
