/** The report at a terminal, from documents made by hand. Whole screens: `cli/screens.test.ts`. */

import {describe, expect, test} from '@jest/globals'
import stringWidth from 'string-width'

import type {FileResult, Finding} from '../../src/index.js'
import {toPretty} from '../../src/reporters/pretty.js'
import {documentOf, finding, placeOf, result} from './hand-made.js'

const text = '第一行\n本年新收12件，上年结转1件，共计15件。\n第三行\n'
const pretty = (results: readonly FileResult[], words = text, options: Partial<Parameters<typeof toPretty>[2]> = {}) =>
  toPretty(documentOf(...results), new Map([['2024.md', words]]), {lang: 'zh', color: false, ...options})
const prettyOf = (...findings: readonly Finding[]) => pretty([result(findings)])

describe('a finding', () => {
  test('shows its place, level, message and rule, and the words with marks below them', () => {
    expect(
      prettyOf(finding(placeOf(text, '15件')))
        .split('\n')
        .slice(1, 5)
    ).toEqual([
      '',
      '  2:18  错误  两数应当相等  sum',
      '    2 │ 本年新收12件，上年结转1件，共计15件。',
      '      │                                ^^^^'
    ])
  })

  test('that cannot be told says so, whatever its level', () => {
    expect(prettyOf(finding(placeOf(text, '15件'), {outcome: 'cantTell'}))).toContain('  2:18  无法判断  两数应当相等  sum\n')
  })

  test('on several lines shows the first and says where it ends', () => {
    const lines = prettyOf(finding(placeOf(text, '15件。\n第三行'))).split('\n')
    expect(lines).toContain('      │                                ^^^^^^ 至第 3 行')
    expect(prettyOf(finding(placeOf(text, '15件。\n')))).not.toContain('至第')
  })

  test('shows related places with their words, and no more than ten', () => {
    const related = [
      {at: placeOf(text, '12件'), message: '本年新收'},
      {at: placeOf(text, '1件'), message: '上年结转1件'},
      {at: placeOf(text, '第一行', '2023.md'), message: ''}
    ]
    const few = prettyOf(finding(placeOf(text, '15件'), {related}))
    expect(few).toContain('      → 2:5  本年新收  “12件”\n')
    expect(few).toContain('      → 2:13  上年结转1件\n')
    expect(few).toContain('      → 2023.md:1:1  “第一行”\n')
    const many = Array.from({length: 14}, () => ({at: placeOf(text, '12件'), message: '各项'}))
    expect(prettyOf(finding(placeOf(text, '15件'), {related: many}))).toContain('      → 另有 4 处\n')
  })

  test('cuts a long related quote', () => {
    const long = `${'甲'.repeat(200)}\n12件`
    const related = [{at: placeOf(long, '甲'.repeat(200)), message: '另一处'}]
    const line = pretty([result([finding(placeOf(long, '12件'), {related})])], long)
      .split('\n')
      .find(one => one.includes('→'))
    expect(line).toMatch(/→ 1:1 {2}另一处 {2}“甲+…”$/)
    expect(stringWidth(line ?? '')).toBeLessThanOrEqual(100)
  })

  test('quotes its grounds, once for each rule in a file', () => {
    const basis = [
      {kind: 'instrument' as const, title: '关于格式的通知', number: '办函〔2021〕1号', provision: '附件', quote: '依次填写'},
      {kind: 'instrument' as const, title: '公开条例', provision: '第五十条'},
      {kind: 'logic' as const, title: '合计由各项相加得出'},
      {kind: 'convention' as const, title: '先写上年'}
    ]
    const twice = prettyOf(finding(placeOf(text, '12件'), {basis}), finding(placeOf(text, '15件'), {basis}))
    for (const line of [
      '      依据：《关于格式的通知》（办函〔2021〕1号）附件：“依次填写”',
      '      依据：《公开条例》第五十条',
      '      依据：数据和文字本身的含义，合计由各项相加得出',
      '      依据：报告的通行写法，先写上年'
    ]) {
      expect(twice.split(`${line}\n`)).toHaveLength(2)
    }
  })

  test('offers its fixes with how sure they are', () => {
    const fix = {title: '改为13件', edits: [], applicability: 'safe' as const}
    const suggestions = [
      {title: '写明合计', edits: [], applicability: 'unsafe' as const},
      {title: '13件', edits: [], applicability: 'display-only' as const}
    ]
    const shown = prettyOf(finding(placeOf(text, '15件'), {fix, suggestions}))
    expect(shown).toContain('      可改：改为13件\n      建议：写明合计\n      参考：13件\n')
  })

  test('in Word and PDF is placed where a person finds it, without line numbers', () => {
    const {span, quote, uri} = placeOf(text, '15件')
    const lines = {line: 2, column: 18, endLine: 2, endColumn: 21}
    const shown = prettyOf(
      finding({uri, span, quote, place: {kind: 'docx', paragraph: 7, ...lines}}),
      finding({uri, span, quote, place: {kind: 'docx', paragraph: 7, cell: [1, 2, 3], ...lines}}),
      finding({uri, span, quote, place: {kind: 'pdf', page: 4, box: [0, 0, 1, 1], ...lines}})
    )
    for (const place of ['第 7 段', '第 1 表第 2 行第 3 列', '第 4 页']) expect(shown).toContain(`\n  ${place}  错误  两数应当相等  sum\n`)
    expect(shown).toContain('\n     │ 本年新收12件')
  })

  test('without its text has no frame', () => {
    const shown = toPretty(documentOf(result([finding(placeOf(text, '15件'))])), new Map(), {lang: 'zh', color: false})
    expect(shown).toContain('2:18  错误  两数应当相等  sum')
    expect(shown).not.toContain('│')
  })
})

describe('frames', () => {
  test.each([40, 60, 100, 160])('fit %d columns, with the note of where the words end', width => {
    const long = `${'图解'.repeat(300)}12件\n第二行`
    const shown = pretty([result([finding(placeOf(long, '12件\n第二行')), finding(placeOf(long, '第二行'))])], long, {width})
    const frames = shown.split('\n').filter(line => line.includes('│'))
    expect(frames).toHaveLength(4)
    for (const line of frames) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  test('line up however many digits their lines have', () => {
    const long = `第一行\n${'\n'.repeat(120)}末行`
    const shown = pretty([result([finding(placeOf(long, '第一行')), finding(placeOf(long, '末行'))])], long)
    expect(shown).toContain('\n      1 │ 第一行\n        │ ^^^^^^\n')
    expect(shown).toContain('\n    122 │ 末行\n        │ ^^^^\n')
  })
})

describe('untrusted words', () => {
  test('reach the terminal nowhere', () => {
    const evil = '\u001b[2J\u009b\u202e\u0007'
    const hostile = `${evil}\n12件${evil}`
    const at = {...placeOf(hostile, '12件'), uri: `2024.md${evil}`, quote: `12件${evil}`}
    const fix = {title: evil, edits: [], applicability: 'safe' as const}
    const shown = toPretty(
      documentOf(
        result(
          [
            finding(at, {
              ruleId: `sum${evil}`,
              message: evil,
              related: [{at, message: evil}],
              basis: [{kind: 'instrument', title: evil, number: evil, provision: evil, quote: evil}],
              fix,
              suggestions: [fix]
            })
          ],
          {
            path: `2024.md${evil}`,
            title: evil,
            edition: `form${evil}`,
            editionReason: evil,
            problems: [{message: evil, at}],
            figures: {total: 1, checked: 0, items: [{at, checkedBy: []}]}
          }
        ),
        result([], {organ: evil, path: evil}),
        result([], {error: evil, path: evil})
      ),
      new Map([[`2024.md${evil}`, hostile]]),
      {lang: 'zh', color: false}
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(shown).toContain('12件␛[2J<U+009B><U+202E>␇')
  })
})

describe('the summary', () => {
  const outcomes = [
    {ruleId: 'sum', passed: 2, failed: 1, cantTell: 1},
    {ruleId: 'order', passed: 3, failed: 0, cantTell: 0},
    {ruleId: 'ratio', passed: 1, failed: 0, cantTell: 1},
    {ruleId: 'fees', passed: 0, failed: 0, cantTell: 0}
  ]
  const items = ['12件', '1件', '15件'].map((words, index) => ({at: placeOf(text, words), checkedBy: index === 0 ? ['sum'] : []}))
  const figures = {total: 3, checked: 1, items}
  const at = placeOf(text, '15件')
  const levels = [
    finding(at),
    finding(at, {severity: 'warning'}),
    finding(at, {severity: 'info'}),
    finding(at, {severity: 'info'}),
    finding(at, {outcome: 'cantTell'})
  ]
  const summaryOf = (shown: string) => {
    const lines = shown.trimEnd().split('\n\n').at(-1)?.split('\n')
    return lines?.filter(line => !line.includes('2025-12-19'))
  }

  test('ends with the day up to which the law was looked at, where a report was checked', () => {
    expect(pretty([result(levels)])).toMatch(/\n法规和格式查到 2025-12-19；不是法律意见\n$/)
    expect(pretty([result(levels)], text, {lang: 'en'})).toMatch(/\nLaw and forms as of 2025-12-19; 不是法律意见\n$/)
    expect(pretty([result([], {edition: 'unknown'})])).not.toContain('2025-12-19')
  })

  test('counts findings by level, rules by what came of them, and figures', () => {
    expect(summaryOf(pretty([result(levels, {outcomes, figures})]))).toEqual([
      '检查了 1 个文件：1 个错误，1 条警告，2 条提示，1 处无法判断',
      '3 条规则适用，1 条通过，1 条发现问题，1 条无法判断；全文 3 个数据，1 个已核对',
      '未核对的数据：2:13 1件，2:18 15件'
    ])
  })

  test('is as good in English', () => {
    expect(summaryOf(pretty([result(levels, {outcomes, figures})], text, {lang: 'en'}))).toEqual([
      "Checked 1 file: 1 error, 1 warning, 2 info, 1 can't tell",
      "3 rules apply, 1 passed, 1 found something, 1 can't tell; 3 figures, 1 checked",
      'Figures not checked: 2:13 1件, 2:18 15件'
    ])
  })

  test('counts a rule once over all files, by the worst that came of it', () => {
    const clean = [{ruleId: 'sum', passed: 5, failed: 0, cantTell: 0}]
    const several = pretty([result([], {outcomes, figures}), result([], {path: '2023.md', outcomes: clean})])
    expect(summaryOf(several)).toEqual([
      '检查了 2 个文件：未发现问题',
      '3 条规则适用，1 条通过，1 条发现问题，1 条无法判断；共 3 个数据，1 个已核对'
    ])
  })

  test('tells what was not checked from what was', () => {
    const failed = result([], {path: 'absent.md', edition: 'unknown', error: '找不到这个文件'})
    const letter = result([finding(at, {ruleId: 'not-a-report', severity: 'warning'})], {path: 'letter.md', edition: 'unknown'})
    expect(summaryOf(pretty([failed, letter]))).toEqual(['没有检查任何报告；1 个文件未能检查；1 个文件不是年度报告'])
    expect(summaryOf(pretty([failed, letter], text, {lang: 'en'}))).toEqual([
      'No report was checked; 1 file could not be checked; 1 file is no annual report'
    ])
    expect(summaryOf(pretty([letter, result([])]))?.[0]).toBe('检查了 1 个文件：未发现问题；1 个文件不是年度报告')
  })

  test('says how many findings comments of the text disable', () => {
    expect(summaryOf(pretty([result([], {suppressed: 2})], text))).toContain('另有 2 条结果由文中的注释停用，没有列出')
  })

  test('never calls a report clean whose findings are hidden', () => {
    expect(summaryOf(pretty([result([])], text, {hidden: 2}))).toEqual([
      '检查了 1 个文件：没有所设级别的结果',
      '没有适用的规则；没有需要核对的数据',
      '另有 2 条结果低于所设级别，没有显示'
    ])
  })

  test('names five of many figures that nothing checked', () => {
    const many = {total: 8, checked: 0, items: Array.from({length: 8}, () => ({at, checkedBy: []}))}
    const five = '2:18 15件，2:18 15件，2:18 15件，2:18 15件，2:18 15件'
    expect(summaryOf(pretty([result([], {figures: many})]))?.at(-1)).toBe(`未核对的数据：${five}，另有 3 个`)
    const listed = pretty([result([], {figures: many})], text, {listsFigures: true})
    expect(listed).toContain(`\n  未核对的数据：\n${'  2:18  15件\n'.repeat(8)}`)
    expect(listed).not.toContain('另有')
  })

  test.each([
    ['red', '31', [finding(at)]],
    ['yellow', '33', [finding(at, {severity: 'warning'})]],
    ['green', '32', [finding(at, {outcome: 'cantTell'})]],
    ['green', '32', []]
  ])('is %s where that is what the findings say', (_, code, findings) => {
    const last = pretty([result(findings)], text, {color: true})
      .trimEnd()
      .split('\n')
      .at(-3)
    expect(last?.startsWith(`\u001b[${code}m`)).toBe(true)
  })
})

describe('the head of a file', () => {
  test('says organ, year, edition and why, else what the file calls itself', () => {
    const organ = {organ: '青禾县水利局', year: 2024, editionReason: '有 6 个部分相符', title: '年度报告'}
    expect(pretty([result([], organ)])).toMatch(/^2024\.md {2}青禾县水利局 {2}2024 年 {2}form-2021（有 6 个部分相符）\n/)
    expect(pretty([result([], {title: '年度报告'})])).toMatch(/^2024\.md {2}年度报告 {2}form-2021\n/)
    expect(pretty([result([], {title: '', edition: 'unknown'})])).toMatch(/^2024\.md {2}未按年度报告读取\n/)
  })

  test('cuts a name that goes on and on', () => {
    expect(pretty([result([], {title: '年度报告'.repeat(1000)})])).toMatch(/^2024\.md {2}(年度报告){7}年…/)
  })

  test('is followed by what the reader could not make out', () => {
    const problems = [{message: '表格不完整', at: placeOf(text, '15件')}, {message: '有一页是图片'}]
    expect(pretty([result([], {problems})])).toContain('form-2021\n  2:18  未能读懂  表格不完整\n  注意  有一页是图片\n')
  })
})
