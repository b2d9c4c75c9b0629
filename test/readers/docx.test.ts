/** Word: what a person reads in a file, what of it is left out, and the way back to the exact characters. */

import {describe, expect, test} from '@jest/globals'
import {strFromU8, unzipSync} from 'fflate'

import {toReport} from '../../src/model/outline.js'
import {locate} from '../../src/model/source.js'
import {type DocxDocument, readDocx} from '../../src/readers/docx.js'
import {type DocxBlock, type DocxParts, headingStyles, level, list, makeDocx, part, run} from '../docx.js'

function read(blocks: readonly DocxBlock[], parts?: DocxParts): DocxDocument {
  const document = readDocx(makeDocx(blocks, parts), 'report.docx')
  if ('error' in document) throw new Error(document.error.zh)
  return document
}

const linesOf = (blocks: readonly DocxBlock[], parts?: DocxParts) => read(blocks, parts).source.text.split('\n').slice(0, -1)
const textOf = (runs: string, parts?: DocxParts) => read([{runs}], parts).source.text.slice(0, -1)
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`

describe('paragraphs', () => {
  test('are lines, empty ones left out', () => {
    const {source} = read(['青禾县水利局', '', '全年公开信息12条。', {xml: '<w:p/>'}, '其中公告5条。'])
    expect(source.text).toBe('青禾县水利局\n全年公开信息12条。\n其中公告5条。\n')
    expect(source.tree.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(source).toMatchObject({uri: 'report.docx', format: 'docx', layout: 'exact', problems: []})
  })

  test('are put together from their runs', () => {
    expect(textOf(run('全年公开') + run('信息', '<w:b/>') + run('12条'))).toBe('全年公开信息12条')
  })

  test('keep tabs, breaks of lines, hyphens and characters that XML escapes', () => {
    expect(textOf(run('局长\t张\n水利 & <局>'))).toBe('局长\t张\n水利 & <局>')
    expect(textOf('<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>&#x53F7;</w:t><w:cr/><w:t>&quot;</w:t></w:r>')).toBe(
      'A-1号\n"'
    )
    expect(textOf('<w:r><w:t><![CDATA[3<5]]>件<!-- 无 --></w:t></w:r>')).toBe('3<5件')
  })

  test('lose blanks at the ends of runs that do not say they keep them', () => {
    expect(textOf('<w:r><w:t> 公开 </w:t><w:t xml:space="preserve"> 12 条</w:t></w:r>')).toBe('公开 12 条')
  })

  test('begin and end without breaks of pages', () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>'
    expect(linesOf([{runs: pageBreak + run('三、收到')}, {runs: pageBreak}, '12件'])).toEqual(['三、收到', '12件'])
  })

  test('have the signs of symbol fonts', () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    expect(
      textOf(sign('Wingdings', 'F0FE') + sign('Symbol', 'F0B3') + sign('Wingdings', 'F081') + sign('宋体', '2460') + sign('Odd', 'F0EE'))
    ).toBe('☑≥①①•')
  })

  test('have the base of annotated characters, and what formulas are made of', () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('shuǐ')}</w:rt><w:rubyBase>${run('水')}</w:rubyBase></w:ruby></w:r>`
    const formula = '<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>12</m:t></m:r></m:den></m:f></m:oMath>'
    expect(textOf(ruby + run('利') + formula)).toBe('水利312')
  })
})

describe('headings', () => {
  const depths = (blocks: readonly DocxBlock[], parts: DocxParts) =>
    read(blocks, parts).source.tree.children.map(node => (node.type === 'heading' ? node.depth : 0))

  test('are what has an outline level, its own or that of its style', () => {
    const styles = `${headingStyles}<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="Heading2"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="c"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="b"/></w:style>`
    const blocks = [
      {text: '一、总体情况', style: 'Heading1'},
      {text: '（一）公开', style: 'a'},
      {text: '正文', style: 'Heading1', properties: '<w:outlineLvl w:val="9"/>'},
      {text: '二、主动公开', properties: '<w:outlineLvl w:val="0"/>'},
      {text: '正文', style: 'b'},
      {text: '正文', style: 'none'}
    ]
    expect(depths(blocks, {styles})).toEqual([1, 2, 0, 1, 0, 0])
  })

  test('are known by the name of their style, as WPS has it', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style>'
    expect(depths([{text: '一、总体情况', style: '2'}], {styles})).toEqual([1])
  })

  test('have no more words than a heading has', () => {
    const blocks = ['本年度公开信息12条。其中公告5条。', '全'.repeat(81)].map(text => ({text, style: 'Heading1'}))
    expect(depths(blocks, {styles: headingStyles})).toEqual([0, 0])
  })

  test('go on over a break of the line', () => {
    const title = '青禾县水利局2024年政府信息公开工作年度报告'
    const {source} = read([title, {text: '三、收到和处理政府信息\n公开申请情况', style: 'Heading1'}, '收到12件。'], {styles: headingStyles})
    expect(toReport(source).sections.map(({title}) => title.value)).toEqual(['收到和处理政府信息公开申请情况'])
  })

  test('go on over it without any style, too; words below a heading do not', () => {
    const {source} = read([
      '青禾县水利局2024年政府信息公开工作年度报告',
      {runs: run('一、总体\n情况')},
      {runs: run('（一）主动公开\n全年公开信息12条。')}
    ])
    const [section] = toReport(source).sections
    expect(section?.title.value).toBe('总体情况')
    expect(section?.blocks.map(block => (block.type === 'section' ? block.title.value : block.type))).toEqual(['主动公开'])
  })
})

describe('numbers that Word prints', () => {
  test.each([
    ['chineseCounting', '%1、', ['一、\t', '二、\t', '十、\t', '十一、\t', '二十、\t', '二十一、\t']],
    ['chineseCountingThousand', '（%1）', ['（一）\t', '（二）\t', '（十）\t', '（十一）\t', '（二十）\t', '（二十一）\t']],
    ['japaneseCounting', '第%1部分', ['第一部分\t', '第二部分\t', '第十部分\t', '第十一部分\t', '第二十部分\t', '第二十一部分\t']],
    ['ideographDigital', '%1、', ['一、\t', '二、\t', '一〇、\t', '一一、\t', '二〇、\t', '二一、\t']],
    ['decimal', '%1.', ['1.\t', '2.\t', '10.\t', '11.\t', '20.\t', '21.\t']],
    ['decimalEnclosedCircleChinese', '%1', ['①\t', '②\t', '⑩\t', '⑪\t', '⑳\t', '㉑\t']],
    ['decimalFullWidth', '（%1）', ['（１）\t', '（２）\t', '（１０）\t', '（１１）\t', '（２０）\t', '（２１）\t']],
    ['upperRoman', '%1.', ['I.\t', 'II.\t', 'X.\t', 'XI.\t', 'XX.\t', 'XXI.\t']],
    ['lowerLetter', '%1)', ['a)\t', 'b)\t', 'j)\t', 'k)\t', 't)\t', 'u)\t']],
    ['ideographTraditional', '%1、', ['甲、\t', '乙、\t', '癸、\t', '甲、\t', '癸、\t', '甲、\t']],
    ['chineseLegalSimplified', '%1、', ['壹、\t', '贰、\t', '壹拾、\t', '壹拾壹、\t', '贰拾、\t', '贰拾壹、\t']],
    ['unheardOf', '%1', ['1\t', '2\t', '10\t', '11\t', '20\t', '21\t']]
  ])('in the format %s', (format, text, expected) => {
    const lines = linesOf(
      Array.from({length: 21}, () => ({text: '项', list: [1, 0] as const})),
      {numbering: list(1, level(0, format, text))}
    )
    expect([1, 2, 10, 11, 20, 21].map(at => lines[at - 1])).toEqual(expected.map(number => `${number}项`))
  })

  test('above a hundred', () => {
    const lines = (format: string) =>
      linesOf([{text: '', list: [1, 0]}], {numbering: list(1, level(0, format, '%1').replace('"1"', '"105"'))})
    expect([lines('chineseCountingThousand'), lines('japaneseCounting'), lines('chineseCounting')]).toEqual([
      ['一百零五'],
      ['百五'],
      ['一〇五']
    ])
  })

  const outline = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%1.%3')

  test('begin again below each number above them, and name those above', () => {
    const at = (depth: number) => ({text: '项', list: [1, depth] as const})
    const numbering = list(1, `${outline}${level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>')}`)
    expect(linesOf([at(0), at(1), at(1), at(2), at(0), at(1), at(2), at(3)], {numbering}).map(line => line.replace('\t项', ''))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '一.1',
      '二、',
      '（一）',
      '二.1',
      '2.1.1'
    ])
  })

  test('count levels that were passed over', () => {
    const at = (depth: number) => ({text: '项', list: [1, depth] as const})
    expect(linesOf([at(0), at(2), at(1), at(0)], {numbering: list(1, outline)}).map(line => line.replace('\t项', ''))).toEqual([
      '一、',
      '一.1',
      '（二）',
      '二、'
    ])
  })

  test('go on where the list says that they do not begin again', () => {
    const at = (depth: number) => ({text: '项', list: [1, depth] as const})
    const numbering = list(1, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'))
    expect(linesOf([at(0), at(1), at(0), at(1)], {numbering})).toEqual(['一、\t项', '1.\t项', '二、\t项', '2.\t项'])
  })

  test('count on over lists of one definition, unless a list begins anew', () => {
    const instance = (id: number, override = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${override}</w:num>`
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const changed = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`
    const numbering = list(1, outline) + instance(2) + instance(3, anew) + instance(4, changed)
    const lines = linesOf(
      [1, 2, 3, 3, 4].map(id => ({text: '项', list: [id, 0] as const})),
      {numbering}
    )
    expect(lines).toEqual(['一、\t项', '二、\t项', '一、\t项', '二、\t项', '3)\t项'])
  })

  test('come from styles that are bound to levels of a list', () => {
    const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`
    const styles =
      style('top', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('sub', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('like-sub', '<w:basedOn w:val="sub"/>')
    const numbering = list(
      1,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="top"/>') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="sub"/>')
    )
    const blocks = [
      {text: '总体情况', style: 'top'},
      {text: '公开', style: 'sub'},
      {text: '申请', style: 'like-sub'},
      {text: '无号', style: 'top', list: [0] as const},
      {text: '主动公开', style: 'top'}
    ]
    expect(linesOf(blocks, {styles, numbering})).toEqual(['一、\t总体情况', '（一）\t公开', '（二）\t申请', '无号', '二、\t主动公开'])
  })

  test('come from the list that a style of lists stands for', () => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const linked =
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    expect(linesOf([{text: '总体情况', list: [2, 0]}], {styles, numbering: list(1, outline) + linked})).toEqual(['一、\t总体情况'])
  })

  test('are parted from the words as the list says', () => {
    const lines = (suffix: string) =>
      linesOf([{text: '总体情况', list: [1, 0]}], {numbering: list(1, level(0, 'chineseCounting', '%1、', `<w:suff w:val="${suffix}"/>`))})
    expect([lines('nothing'), lines('space'), lines('tab')]).toEqual([['一、总体情况'], ['一、 总体情况'], ['一、\t总体情况']])
  })

  test('are none for bullets, and none of lists that there are not', () => {
    const numbering = list(1, level(0, 'bullet', '\uf0b7')) + list(2, level(0, 'none', ''))
    expect(
      linesOf(
        [1, 2, 3].map(id => ({text: '项', list: [id, 0] as const})),
        {numbering}
      )
    ).toEqual(['项', '项', '项'])
  })

  test('stand in cells, and are no part of any run', () => {
    const {source, anchors} = read(
      [
        {
          table: [
            [{blocks: [{text: '规章', list: [1, 0]}]}, '12'],
            ['文件', '3']
          ]
        }
      ],
      {
        numbering: list(1, level(0, 'decimal', '%1.'))
      }
    )
    expect(source.text).toBe('1.\t规章\t12\n文件\t3\n')
    expect(anchors.runs.map(({span}) => source.text.slice(span.start, span.end))).toEqual(['规章', '12', '文件', '3'])
    expect(anchors.paragraphs[0]).toMatchObject({span: {start: 0, end: 5}, label: {start: 0, end: 3}})
  })

  test('are read as the numbers of headings', () => {
    const {source} = read([{text: '总体情况', list: [1, 0]}, '公开信息12条。', {text: '主动公开政府信息情况', list: [1, 0]}], {
      numbering: list(1, level(0, 'chineseCounting', '%1、'))
    })
    expect(toReport(source).sections.map(({title, marker}) => [marker?.raw, title.value])).toEqual([
      ['一、', '总体情况'],
      ['二、', '主动公开政府信息情况']
    ])
  })
})

describe('tables', () => {
  const cellsOf = (blocks: readonly DocxBlock[]) =>
    toReport(read(blocks).source).tables.map(({cells}) =>
      cells.map(({row, column, rowSpan, columnSpan, text}) => [row, column, rowSpan, columnSpan, text.value.replace(/\s/g, '')])
    )

  test('keep merged cells', () => {
    const table = [
      [
        {text: '项目', span: 2, merge: 'begins'},
        {text: '申请人', span: 2}
      ],
      [{span: 2, merge: 'goes on'}, '自然人', '总计'],
      [{text: '办理结果', merge: 'begins'}, '予以公开', '5', '5'],
      [{merge: 'goes on'}, '其他', '', '0']
    ] as const
    expect(cellsOf([{table}])).toEqual([
      [
        [0, 0, 2, 2, '项目'],
        [0, 2, 1, 2, '申请人'],
        [1, 2, 1, 1, '自然人'],
        [1, 3, 1, 1, '总计'],
        [2, 0, 2, 1, '办理结果'],
        [2, 1, 1, 1, '予以公开'],
        [2, 2, 1, 1, '5'],
        [2, 3, 1, 1, '5'],
        [3, 1, 1, 1, '其他'],
        [3, 2, 1, 1, ''],
        [3, 3, 1, 1, '0']
      ]
    ])
  })

  test('keep the older way of merging, columns left out before a row, and rows in containers', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const rows = [
      `<w:tr>${cell('合并', '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge/>')}${cell('1')}</w:tr>`,
      `<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('右')}<w:sdt><w:sdtContent>${cell('2')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`
    ]
    expect(cellsOf([{xml: `<w:tbl>${rows.join('')}</w:tbl>`}])).toEqual([
      [
        [0, 0, 1, 2, '合并'],
        [0, 2, 1, 1, '1'],
        [1, 0, 1, 1, ''],
        [1, 1, 1, 1, '右'],
        [1, 2, 1, 1, '2']
      ]
    ])
  })

  test('have the paragraphs of a cell below one another', () => {
    const {source} = read([
      {
        table: [
          [{blocks: ['商业', '', '企业']}, '科研\n机构'],
          ['1', '2']
        ]
      }
    ])
    expect(source.text).toBe('商业\n企业\t科研\n机构\n1\t2\n')
  })

  test('that only arrange other tables or words are no tables', () => {
    const inner = {
      table: [
        ['规章', '1'],
        ['文件', '2']
      ]
    }
    expect(linesOf([{table: [[{blocks: ['一、总体情况', '公开12条。']}]]}])).toEqual(['一、总体情况', '公开12条。'])
    const {source} = read([{table: [[{blocks: ['二、主动公开', inner]}], [{blocks: ['三、其他']}]]}])
    expect(source.tree.children.map(({type}) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  test('in a cell of a larger one are words of that cell', () => {
    const {source} = read([
      {
        table: [
          ['规章', {blocks: ['12', {table: [['其中', '3']]}]}],
          ['文件', '5']
        ]
      }
    ])
    expect(source.text).toBe('规章\t12\n其中\n3\n文件\t5\n')
    expect(source.tree.children.map(({type}) => type)).toEqual(['table'])
  })

  test('set as lines with tabs are found as well', () => {
    const {source} = read(['信息内容\t制发\t废止', '规章\t1\t0', '行政规范性文件\t2\t1', '许可\t3\t4'])
    expect(toReport(source).tables.map(({layout, rowCount}) => [layout, rowCount])).toEqual([['lines', 4]])
  })
})

describe('what nobody reads is left out', () => {
  test('instructions of fields, of which the results stay', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`
    const inner = field('begin') + instruction('PAGE') + field('separate') + run('9') + field('end')
    expect(
      textOf(`${run('共')}${field('begin')}${instruction('=')}${inner}${field('separate')}${run('12')}${field('end')}${run('条')}`)
    ).toBe('共12条')
    expect(
      textOf(`${field('begin')}${instruction('TC')}${field('end')}${run('公开')}<w:fldSimple w:instr="DATE">${run('2024年')}</w:fldSimple>`)
    ).toBe('公开2024年')
    expect(linesOf([{runs: field('begin') + run('公开12条')}, '其中公告5条'])).toEqual(['公开12条', '其中公告5条'])
  })

  test('hidden text, by itself, by its style or by that of the paragraph', () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(
      textOf(run('公开') + run('密', '<w:vanish/>') + run('12', '<w:vanish w:val="0"/>') + run('密', '<w:rStyle w:val="h"/>'), {styles})
    ).toBe('公开12')
    expect(
      linesOf(['甲', {text: '密', style: 'p'}, {runs: run('密') + run('乙', '<w:vanish w:val="0"/>'), style: 'p'}, '丙'], {styles})
    ).toEqual(['甲', '乙丙'])
  })

  test('comments and bookmarks', () => {
    const marked = `<w:commentRangeStart w:id="0"/>${run('公开12条')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>`
    expect(textOf(marked, {comments: `<w:comment w:id="0">${paragraph('数字不对')}</w:comment>`})).toBe('公开12条')
  })

  test('the contents that Word makes of the headings', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>'
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}</w:sdtContent></w:sdt>`
    expect(linesOf([{xml: control}, {text: '一、总体情况\t1', style: '10'}, '一、总体情况'], {styles})).toEqual(['一、总体情况'])
  })
})

describe('what stands in containers is read', () => {
  test('links, controls, tags', () => {
    expect(
      textOf(
        `<w:hyperlink r:id="rId9">${run('网站')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('公开')}</w:sdtContent></w:sdt><w:smartTag><w:customXml>${run('12条')}</w:customXml></w:smartTag>`
      )
    ).toBe('网站公开12条')
    expect(
      linesOf([
        {xml: `<w:sdt><w:sdtContent>${paragraph('公开12条')}</w:sdtContent></w:sdt><w:customXml>${paragraph('其中5条')}</w:customXml>`}
      ])
    ).toEqual(['公开12条', '其中5条'])
  })

  test('text boxes once, though they are written twice, behind their paragraph', () => {
    const box = `<w:txbxContent>${paragraph('青禾县水利局文件')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(
      linesOf([{runs: drawing + run('年度报告')}, {runs: `<w:r><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r>`}])
    ).toEqual(['年度报告', '青禾县水利局文件', '青禾县水利局文件'])
  })

  test('notes, once, behind the paragraph or the table that refers to them', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run('含转载。')}</w:p></w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('截至年末。')}</w:endnote>`
    }
    const blocks = [
      {runs: run('公开12条') + reference('footnote', 2) + run('。')},
      {
        table: [
          [{blocks: [{runs: run('36') + reference('endnote', 2)}]}, '5'],
          ['1', '2']
        ]
      },
      {runs: run('其中5条') + reference('footnote', 2) + reference('footnote', 7)}
    ]
    expect(linesOf(blocks, parts)).toEqual(['公开12条。', '含转载。', '36\t5', '1\t2', '截至年末。', '其中5条'])
  })

  test('pictures, which have no words', () => {
    const {source} = read([
      '二、主动公开政府信息情况',
      {runs: '<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>'},
      '三、其他'
    ])
    expect(source.text).toBe('二、主动公开政府信息情况\n\n三、其他\n')
    expect(toReport(source).sections[0]?.blocks).toHaveLength(1)
  })
})

describe('tracked changes are read as if they were accepted, and that is said', () => {
  const accepted = (blocks: readonly DocxBlock[]) => {
    const {source} = read(blocks)
    return [source.text.slice(0, -1).split('\n'), source.problems.map(({message}) => message.zh)]
  }

  test('words put in, taken out and moved', () => {
    const changed = `${run('公开')}<w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2">${run('12')}</w:ins>${run('条')}<w:moveFrom w:id="3">${run('旧')}</w:moveFrom>`
    expect(accepted([{runs: changed}])).toEqual([
      ['公开12条'],
      ['文件里有没有接受的修订（插入 1 处，删除 2 处），按全部接受以后的文字检查']
    ])
  })

  test('ends of paragraphs taken out', () => {
    const removed = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const [lines] = accepted([
      {text: '公开信息', properties: removed},
      '12条',
      {text: '其中', properties: removed},
      {
        table: [
          ['甲', '1'],
          ['乙', '2']
        ]
      }
    ])
    expect(lines).toEqual(['公开信息12条', '其中', '甲\t1', '乙\t2'])
  })

  test('rows taken out, with what was before in properties', () => {
    const row = (text: string, mark: string) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('1', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')}</w:tc></w:tr>`
    const [lines] = accepted([{xml: `<w:tbl>${row('甲', '')}${row('乙', '<w:del w:id="1"/>')}${row('丙', '<w:ins w:id="2"/>')}</w:tbl>`}])
    expect(lines).toEqual(['甲\t1', '丙\t1'])
  })

  test('files that are taken in are said not to be read', () => {
    expect(accepted(['公开12条', {xml: '<w:altChunk r:id="rId9"/>'}])[1]).toEqual(['文件里嵌入了 1 个别的文件，其中的文字没有检查'])
  })
})

describe('the way back', () => {
  const blocks: readonly DocxBlock[] = [
    '青禾县水利局2024年政府信息公开工作年度报告',
    {runs: `${run('全年公开 ') + run('A&B')}<w:r><w:t> 12</w:t><w:tab/><w:t>条</w:t></w:r>`},
    {
      table: [
        ['规章', ''],
        ['文件', '3']
      ]
    }
  ]
  const document = read(blocks)
  const xml = strFromU8(unzipSync(makeDocx(blocks))['word/document.xml'] ?? new Uint8Array())
  const wordsAt = ({start, end}: {start: number; end: number}) => document.source.text.slice(start, end)

  test('leads from every character to the place where it stands in the file', () => {
    const found = document.anchors.runs.map(({span, xml: place, child, offset}) => [
      wordsAt(span),
      xml.slice(place.start, place.end),
      child,
      offset
    ])
    expect(found).toEqual([
      ['青禾县水利局2024年政府信息公开工作年度报告', '青禾县水利局2024年政府信息公开工作年度报告', 0, 0],
      ['全年公开 ', '全年公开 ', 0, 0],
      ['A', 'A', 0, 0],
      ['&', '&amp;', 0, 1],
      ['B', 'B', 0, 2],
      ['12', '12', 0, 0],
      ['\t', '<w:tab/>', 1, 0],
      ['条', '条', 2, 0],
      ['规章', '规章', 0, 0],
      ['文件', '文件', 0, 0],
      ['3', '3', 0, 0]
    ])
    for (const {runXml} of document.anchors.runs) expect(xml.slice(runXml.start, runXml.end)).toMatch(/^<w:r>.*<\/w:r>$/)
  })

  test('leads to every paragraph, empty ones included', () => {
    expect(document.anchors.paragraphs.map(({span, paragraph: index, cell}) => [index, wordsAt(span), ...(cell ? [cell] : [])])).toEqual([
      [0, '青禾县水利局2024年政府信息公开工作年度报告'],
      [1, '全年公开 A&B12\t条'],
      [2, '规章', [1, 1, 1]],
      [3, '', [1, 1, 2]],
      [4, '文件', [1, 2, 1]],
      [5, '3', [1, 2, 2]]
    ])
    for (const {xml: place, part: name} of document.anchors.paragraphs) {
      expect(name).toBe('word/document.xml')
      expect(xml.slice(place.start, place.end)).toMatch(/^<w:p>.*<\/w:p>$/)
    }
  })

  test('names paragraph and cell, blank cells as well', () => {
    const report = toReport(document.source)
    const [table] = report.tables
    expect(locate(report.title ?? report).place).toMatchObject({kind: 'docx', paragraph: 1, line: 1, column: 1})
    expect(table?.cells.map(cell => locate(cell).place)).toEqual(
      [
        [1, 1, 1],
        [1, 1, 2],
        [1, 2, 1],
        [1, 2, 2]
      ].map(cell => expect.objectContaining({kind: 'docx', paragraph: 2, cell}))
    )
  })
})

describe('files of other makers', () => {
  test('with other prefixes, and with the names of the strict edition', () => {
    const body = `<x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>一、总体情况</x:t></x:r></x:p></x:body>`
    for (const space of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main'
    ]) {
      const prefixed = `<x:document xmlns:x="${space}">${body}</x:document>`
      const unprefixed = `<document xmlns="${space}" xmlns:x="${space}">${body.replace(/x:(body|pPr|p|r|t)\b/g, '$1')}</document>`
      for (const content of [prefixed, unprefixed]) {
        const {source} = read([], {files: {'word/document.xml': content}})
        expect(source.tree.children).toMatchObject([{type: 'heading', depth: 1, children: [{value: '一、总体情况'}]}])
      }
    }
  })

  test('with parts elsewhere, in UTF-16, with backslashes in names', () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="/Doc/Main.xml"/></Relationships>`
    const content = part('document', `<w:body>${paragraph('公开12条')}</w:body>`).replace('UTF-8', 'UTF-16')
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(content, character => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]).flat()
    ])
    const files = {'word/document.xml': undefined, '_rels/.rels': relations, 'doc\\main.xml': wide}
    expect(read([], {files}).source.text).toBe('公开12条\n')
  })
})
