/** Word files that are broken, locked or made to do harm: a clear reason each, in bounded time and memory. */

import {describe, expect, test} from '@jest/globals'
import {deflateSync, zipSync} from 'fflate'

import {readDocx} from '../../src/readers/docx.js'
import {type DocxParts, level, list, makeDocx, part, run} from '../docx.js'
import {oldFormat} from '../ole.js'

const saveAgain = '请用 Word 或 WPS 打开后另存为 .docx 再检查'
const good = makeDocx(['公开12条'])

function reasonOf(bytes: Uint8Array): string {
  const read = readDocx(bytes, 'report.docx')
  if (!('error' in read)) throw new Error(`expected a reason, got ${read.source.text.length} characters`)
  expect(read.error.en).toMatch(/^[\x20-\x7e“”’…]*[a-z]/)
  expect(Object.values(read.error).join('')).not.toMatch(/\bat .*:\d+:\d+|\bNaN\b|Error\b/)
  return read.error.zh
}

const reasonOfParts = (files: DocxParts['files']) => reasonOf(makeDocx(['公开12条'], {...(files ? {files} : {})}))
const reasonOfBody = (body: string) => reasonOf(makeDocx([], {files: {'word/document.xml': part('document', body)}, isStored: true}))

describe('what is no Word file', () => {
  test.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['text', Buffer.from('青禾县水利局'), `不是 .docx 文件（不是压缩包）；${saveAgain}`],
    ['one byte', Buffer.from('P'), `不是 .docx 文件（不是压缩包）；${saveAgain}`],
    ['a page', Buffer.from('<html><body>'), `不是 .docx 文件（不是压缩包，而是 XML / HTML）；${saveAgain}`],
    ['RTF', Buffer.from('{\\rtf1\\ansi}'), `不是 .docx 文件（不是压缩包，而是 RTF）；${saveAgain}`],
    ['PDF', Buffer.from('%PDF-1.7'), `不是 .docx 文件（不是压缩包，而是 PDF）；${saveAgain}`],
    ['a file of Word 97', oldFormat('WordDocument'), `是旧格式的文档（.doc 或 .wps），只是文件名改成了 .docx；${saveAgain}`],
    ['a file with a password', oldFormat('EncryptedPackage'), '文件加了密码，请去掉密码后再检查'],
    ['an archive of other files', zipSync({'a.txt': Buffer.from('a')}), `不是 Word 文档：压缩包里没有 word/document.xml；${saveAgain}`],
    ['an empty archive', zipSync({}), `不是 Word 文档：压缩包里没有 word/document.xml；${saveAgain}`]
  ])('%s', (_name, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason)
  })

  test('a workbook', () => {
    const relations = '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    expect(reasonOfParts({'_rels/.rels': relations, 'xl/workbook.xml': '<workbook/>'})).toBe(
      `不是 Word 文档（xl/workbook.xml 是别的程序的内容，例如表格或者演示文稿）；${saveAgain}`
    )
    expect(reasonOfParts({'_rels/.rels': relations})).toBe(`不是 Word 文档：压缩包里没有 xl/workbook.xml；${saveAgain}`)
  })

  test('a document without words', () => {
    expect(reasonOf(makeDocx(['', '　']))).toBe('文件里没有文字')
    expect(reasonOf(makeDocx([{runs: '<w:r><w:pict><v:imagedata/></w:pict></w:r>'}]))).toBe('文件里只有图片，没有文字，无法检查')
    expect(reasonOfBody('')).toBe('文件里没有文字')
  })
})

describe('what is damaged', () => {
  test('cut off anywhere', () => {
    for (let length = 1; length < good.length; length += 7) reasonOf(good.subarray(0, length))
    expect(reasonOf(good.subarray(0, good.length - 1))).toBe(`文件不完整（压缩包的目录读不出来），可能没有下载完或者已经损坏；${saveAgain}`)
  })

  test('with a byte changed anywhere', () => {
    for (let at = 0; at < good.length; at += 3) {
      const bytes = good.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      const read = readDocx(bytes, 'report.docx')
      // some bytes say nothing that is asked for: times, attributes
      if ('source' in read) expect(read.source.text).toBe('公开12条\n')
      else expect(read.error.zh).not.toBe('')
    }
  })

  test('XML that is none, with its place', () => {
    expect(reasonOfBody(`<w:body>\n<w:p>${run('甲')}</w:body>`)).toBe(
      `文件内部的 word/document.xml 第 3 行第 58 列不是合格的 XML，${saveAgain}`
    )
    expect(reasonOfParts({'word/document.xml': Uint8Array.of(0x3c, 0xff)})).toBe(
      `文件内部的 word/document.xml 有字节不合 UTF-8 编码；${saveAgain}`
    )
    expect(reasonOfParts({'word/document.xml': ''})).toContain('不是合格的 XML')
  })
})

describe('what is made to do harm', () => {
  test('a document type, entities', () => {
    const entities = `<!DOCTYPE w:document [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;">]>`
    const document = part('document', `<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>`)
    expect(reasonOfParts({'word/document.xml': document.replace('\n', `\n${entities}`)})).toBe(
      '文件内部的 word/document.xml 带有 DOCTYPE 声明，Word 文档里不应当有，没有读取'
    )
    expect(reasonOfParts({'word/document.xml': document})).toContain('不是合格的 XML')
  })

  test.each(['w:p', 'w:sdt', 'w:b', 'm:f', 'w:tbl'])('100,000 elements %s in one another', name => {
    const nested = `<${name}>`.repeat(100_000) + `</${name}>`.repeat(100_000)
    expect(reasonOfBody(`<w:body>${nested}</w:body>`)).toBe('文件内部的 word/document.xml 嵌套超过 1000 层，没有读取')
  })

  test.each([
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 320],
    ['controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 480]
  ] as const)('as many %s in one another as are read', (_name, before, behind, count) => {
    const body = `<w:body>${before.repeat(count)}<w:p>${run('公开12条')}</w:p>${behind.repeat(count)}</w:body>`
    expect(readDocx(makeDocx([], {files: {'word/document.xml': part('document', body)}}), '')).toMatchObject({source: {text: '公开12条\n'}})
  })

  test('more elements than any report has', () => {
    expect(reasonOfBody(`<w:body>${'<w:p/>'.repeat(300_000)}</w:body>`)).toBe(
      '文件内部的 word/document.xml 有 300000 个以上的元素，超出一份报告应有的大小，没有读取'
    )
  })

  test('an archive that unpacks to a hundred times its size, and more', () => {
    const blanks = (size: number) => makeDocx([], {files: {'word/document.xml': `<w:document>${' '.repeat(size)}`}})
    expect(reasonOf(blanks(2 * 1024 * 1024))).toBe(
      '文件内部的 word/document.xml 解压后有 3 MB，超出一份报告应有的大小（上限 16 MB，压缩比上限 400），没有读取'
    )
    expect(reasonOf(blanks(30 * 1024 * 1024))).toContain('解压后有 31 MB')
  })

  test('an archive that says it is smaller than it is', () => {
    const bomb = deflateSync(new Uint8Array(72 * 1024 * 1024), {level: 9})
    expect(bomb.length).toBeGreaterThan(64 * 1024)
    expect(reasonOf(forge(bomb, 100_000))).toBe(`文件内部的 word/document.xml 已经损坏，${saveAgain}`)
  })

  test('a short number printed as a long one, again and again', () => {
    const numbering = list(1, level(0, 'decimal', '长'.repeat(100_000)))
    const blocks = Array.from({length: 20_001}, () => ({text: '项', list: [1, 0] as const}))
    expect(reasonOf(makeDocx(blocks, {numbering, isStored: true}))).toBe('文字超过 2000000 个字，没有读取')
  })

  test('cells that claim all there is', () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'
    const rows = `<w:tr><w:trPr><w:gridBefore w:val="99999999999999"/></w:trPr>${cell.repeat(100)}</w:tr>`.repeat(20)
    const read = readDocx(makeDocx([{xml: `<w:tbl>${rows}</w:tbl>`}, '公开12条']), '')
    expect(read).toMatchObject({source: {text: expect.stringContaining('公开12条')}})
  })

  test('time grows with the size only', () => {
    const time = (count: number) => {
      const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
      const blocks = Array.from({length: count}, (_, at) => ({
        runs: `${field}${run(`第${at}段`)}`,
        properties: '<w:rPr><w:del w:id="1"/></w:rPr>'
      }))
      const bytes = makeDocx(blocks)
      const start = performance.now()
      readDocx(bytes, '')
      return performance.now() - start
    }
    time(1000)
    expect(time(8000)).toBeLessThan(Math.max(2000, 60 * time(1000)))
  })
})

/** An archive of a document that is packed already, which the directory says to be of some size. */
function forge(packed: Uint8Array, size: number): Uint8Array {
  const bytes = zipSync({'word/document.xml': [packed, {level: 0}]}).slice()
  const view = new DataView(bytes.buffer)
  const directory = view.getUint32(bytes.length - 6, true)
  view.setUint16(directory + 10, 8, true)
  view.setUint32(directory + 24, size, true)
  return bytes
}
