import {describe, expect, test} from '@jest/globals'

import {decode} from '../../src/readers/decode.js'
import {toGb18030, toUtf8, toUtf16} from '../encodings.js'

const report = '青禾县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息12条。\n'

describe('bytes become text', () => {
  test.each([
    ['UTF-8', toUtf8(report), 'utf-8'],
    ['UTF-8 with a byte-order mark', toUtf8(`\ufeff${report}`), 'utf-8'],
    ['UTF-16 with a byte-order mark, the low byte first', toUtf16(`\ufeff${report}`, 'little'), 'utf-16le'],
    ['UTF-16 with a byte-order mark, the high byte first', toUtf16(`\ufeff${report}`, 'big'), 'utf-16be'],
    ['GB 18030', toGb18030(report), 'gb18030']
  ] as const)('from %s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({text: report, encoding})
  })

  test('with characters that GB 18030 writes in four bytes', () => {
    const bytes = Uint8Array.of(...toGb18030('全年公开信息12条，'), 0x95, 0x34, 0xb2, 0x35, ...toGb18030('庆镇2条。'))
    expect(decode(bytes)).toEqual({text: '全年公开信息12条，𠮷庆镇2条。', encoding: 'gb18030'})
  })

  test('with line ends, tabs, form feeds and ideographic blanks as they are', () => {
    const text = '一、总体情况\r\n\t公开\u300012条\f二、其他\r'
    expect(decode(toUtf8(text))).toEqual({text, encoding: 'utf-8'})
  })

  test('with a byte-order mark inside as it is', () => {
    expect(decode(toUtf8('公开\ufeff信息'))).toEqual({text: '公开\ufeff信息', encoding: 'utf-8'})
  })

  test('of letters alone as UTF-8', () => {
    expect(decode(toUtf8('report 2024'))).toEqual({text: 'report 2024', encoding: 'utf-8'})
  })
})

describe('bytes are refused, with the reason,', () => {
  test.each([
    ['where there are none', Uint8Array.of(), '文件是空的', 'the file is empty'],
    ['where they are blanks', toUtf8(' \n\u3000\n'), '文件里没有文字', 'the file holds no text'],
    ['where they are a byte-order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), '文件里没有文字', 'the file holds no text'],
    ['where they are a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8), '不是文本文件', 'not a text file'],
    ['where they are a PDF', Uint8Array.of(...toUtf8('%PDF-1.7\n'), 0xe2, 0xe3, 0xcf, 0xd3, 0, 1), '不是文本文件', 'not a text file'],
    ['in UTF-16 without a byte-order mark', toUtf16(report, 'little'), '不是文本文件', 'not a text file'],
    ['with characters that control a terminal', toUtf8('公开\u001b[31m信息'), '不是文本文件', 'not a text file']
  ])('%s', (_name, bytes, zh, en) => {
    const decoded = decode(bytes)
    expect('error' in decoded && decoded.error).toEqual({zh: expect.stringContaining(zh), en: expect.stringContaining(en)})
  })

  test('in UTF-8 with a broken byte, naming the line rather than reading nonsense', () => {
    const bytes = toUtf8(report.repeat(3))
    const at = new TextEncoder().encode(report.slice(0, report.indexOf('总体'))).length
    bytes[at + 1] = 0x20
    const decoded = decode(bytes)
    expect('error' in decoded && decoded.error).toEqual({
      zh: '第 3 行有字节不合 UTF-8 编码，请用原来的程序另存为 UTF-8 后再检查',
      en: 'line 3 holds bytes that are not UTF-8; save the file as UTF-8 and try again'
    })
  })

  test('in UTF-8 that was cut in the middle of a character', () => {
    const decoded = decode(toUtf8(report.repeat(3)).slice(0, -5))
    expect('error' in decoded && decoded.error.en).toContain('bytes that are not UTF-8')
  })
})
