import {describe, expect, test} from '@jest/globals'

import {toParagraph} from '../../src/model/sentence.js'
import {textOfDocument} from './support.js'

const sentences = (value: string) => toParagraph(textOfDocument(value)).sentences.map(({text}) => text.value)
const statements = (value: string) =>
  toParagraph(textOfDocument(value)).sentences.map(sentence => sentence.statements.map(({text}) => text.value))

describe('a sentence ends', () => {
  test.each([
    ['behind 。！？', '公开12条。办结了吗？办结了！谢谢', ['公开12条。', '办结了吗？', '办结了！', '谢谢']],
    ['behind half-width ! and ?', '公开12条!办结2件?培训1次', ['公开12条!', '办结2件?', '培训1次']],
    ['not behind a half-width stop', '满意率99.5%.办结2件', ['满意率99.5%.办结2件']],
    ['not inside brackets', '公开12条（含公告4条。其中上墙2条）。办结2件。', ['公开12条（含公告4条。其中上墙2条）。', '办结2件。']],
    [
      'not inside quotation marks',
      '印发“应公开尽公开。一件不漏！”的通知。办结2件。',
      ['印发“应公开尽公开。一件不漏！”的通知。', '办结2件。']
    ],
    ['not inside a title', '学习《何为公开？》。办结2件。', ['学习《何为公开？》。', '办结2件。']],
    ['not inside corner brackets', '开设「你问？我答！」专栏。', ['开设「你问？我答！」专栏。']],
    ['not inside brackets of mixed width', '公开12条（含公告4条。)其中2条。', ['公开12条（含公告4条。)其中2条。']],
    ['behind a bracket that is never closed', '公开12条（含公告4条。办结2件。', ['公开12条（含公告4条。', '办结2件。']],
    ['behind a quotation mark that is never closed', '开设“你问我答专栏。办结2件。', ['开设“你问我答专栏。', '办结2件。']],
    ['behind a bracket that was never opened', '公开12条）。办结2件。', ['公开12条）。', '办结2件。']],
    ['without any mark', '公开12条', ['公开12条']]
  ])('%s', (_name, value, expected) => {
    expect(sentences(value)).toEqual(expected)
  })

  test('nowhere in blanks', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \u3000\n')).toEqual([])
  })

  test('where brackets are too far apart to be a pair', () => {
    const long = `公开（${'一'.repeat(250)}。办结2件）。`
    expect(sentences(long)).toHaveLength(2)
  })
})

describe('a statement ends', () => {
  test.each([
    ['behind ；', '收到2件；办结1件；结转1件。', [['收到2件；', '办结1件；', '结转1件。']]],
    ['behind a half-width ;', '收到2件;办结1件。', [['收到2件;', '办结1件。']]],
    ['with its sentence', '收到2件；办结1件。培训1次。', [['收到2件；', '办结1件。'], ['培训1次。']]],
    ['not inside brackets', '公开12条（公告4条；通知8条）；办结1件。', [['公开12条（公告4条；通知8条）；', '办结1件。']]],
    ['not inside quotation marks', '落实“公开为常态；不公开为例外”要求。', [['落实“公开为常态；不公开为例外”要求。']]],
    ['behind a bracket that is never closed', '公开12条（公告4条；办结1件。', [['公开12条（公告4条；', '办结1件。']]]
  ])('%s', (_name, value, expected) => {
    expect(statements(value)).toEqual(expected)
  })

  test('with its own figures, each where it stands', () => {
    const value = '收到2件；办结1件。培训3次。'
    const found = toParagraph(textOfDocument(value)).sentences.flatMap(sentence => sentence.statements)
    expect(found.map(({span, quantities}) => [value.slice(span.start, span.end), quantities.map(quantity => quantity.value)])).toEqual([
      ['收到2件；', [2]],
      ['办结1件。', [1]],
      ['培训3次。', [3]]
    ])
  })
})
