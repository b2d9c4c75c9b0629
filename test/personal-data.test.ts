/** Personal data: what is one, what is none, and that nothing which leaves shows it. */

import {describe, expect, test} from '@jest/globals'

import {isCardNumber, isIdentityNumber} from '../src/facts/personal.js'
import {type FileResult, lintText} from '../src/index.js'
import {toJson} from '../src/reporters/json.js'
import {maskText} from '../src/reporters/mask.js'

const only = ['personal-data']
const around = (words: string) => `# 青禾县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${words}\n`

describe('is found', () => {
  test.each([
    ['申请人身份证号110101190001010006。', '110101190001010006'],
    ['身份证：110101199003070038，已核验。', '110101199003070038'],
    ['证件号11010119900101004x', '11010119900101004x'],
    ['申请人电话13000000000。', '13000000000'],
    ['投诉人（139-0000-0000）', '139-0000-0000'],
    ['手机号为150 0000 0000。', '150 0000 0000'],
    ['其手机１３０００００００００', '１３０００００００００'],
    ['退费账号6217000000000000004。', '6217000000000000004'],
    ['卡号6217 0000 0000 0000 004', '6217 0000 0000 0000 004'],
    ['申请人家住禾丰镇柳湾村1组8号，已答复。', '家住禾丰镇柳湾村1组8号'],
    ['家庭住址：青禾县中心路8号3单元502室。', '家庭住址：青禾县中心路8号3单元502室'],
    ['张某，住青禾县禾丰镇柳湾村三组，申请公开。', '住青禾县禾丰镇柳湾村三组']
  ])('%s', async (words, quote) => {
    const text = around(words)
    const {findings} = await lintText(text, {uri: 'report.md', only})
    expect(findings.map(({severity, at}) => [severity, text.slice(at.span.start, at.span.end)])).toEqual([['error', quote]])
  })
})

describe('is silent', () => {
  test.each([
    '联系地址：青禾县中心路8号，电话：0399-5550100，邮编：745000。',
    '信息编号110101190002300005。',
    '身份证号110101190001010007。',
    '统一社会信用代码110101190001010006。',
    '索引号005267169/2016-00001，索引号13000000000。',
    '网站访问量13000000000次，投资13800000000元。',
    '受理12345热线、12388举报电话30件。',
    '答复张某（138****0000）。',
    '见https://example.gov.cn/art/13800000000.html。',
    '流水号6217000000000000004。',
    '账号6217000000000000005。',
    '其家住农村，现住房面积80平方米，家庭住址等信息已隐去。',
    '家住禾丰镇的群众、居住在青禾县的老人可以电话申请。',
    '编号2024130000000001234，坐标113.13000000000。',
    '住建局住房保障股负责县城3号楼、8号楼的信息公开。'
  ])('%s', async words => {
    expect((await lintText(around(words), {uri: 'report.md', only})).findings).toEqual([])
  })
})

test('a mobile number among the contact details is only to be checked', async () => {
  const {findings} = await lintText(around('如有疑问，请与办公室联系，电话13000000000。'), {uri: 'report.md', only})
  expect(findings.map(({messageId, severity}) => [messageId, severity])).toEqual([['contact-mobile', 'info']])
})

test.each([
  ['110101190001010006', true],
  ['110101190001010007', false],
  ['110101190002300005', false],
  ['110101202402290010', false],
  ['11010119900101012X', true]
])('identity number %s: %s', (digits, expected) => {
  expect(isIdentityNumber(digits)).toBe(expected)
})

test.each([
  ['6217000000000000004', true],
  ['6217000000000000005', false],
  ['1234567812345670', false],
  ['4111111111111111', true],
  ['621700000000000', false]
])('card %s: %s', (digits, expected) => {
  expect(isCardNumber(digits)).toBe(expected)
})

describe('nothing that leaves shows it', () => {
  const secrets = ['110101190001010006', '13000000000', '柳湾村1组8号']
  // other rules quote the sentence as well: a list with two numbers of one kind, a sign of a clause that denies itself
  const text = around(
    [
      '全年共未收到来信，申请人13000000000家住禾丰镇柳湾村1组8号除外。',
      '办结申请40件，其中身份证号110101190001010006的申请50件，占33.9%。',
      '<!-- nianbao-disable-next-line personal-data -->\n\n申请人13000000000。'
    ].join('\n\n')
  )

  const show = (result: FileResult) => toJson({version: '0', results: [result], summary: {} as never})

  test.each(['zh', 'en'] as const)('in the result, in %s', async lang => {
    const result = await lintText(text, {uri: 'report.md', edition: 'form-2021', lang})
    expect(result.findings.length).toBeGreaterThan(4)
    for (const secret of secrets) expect(show(result)).not.toContain(secret)
    for (const {at} of result.findings) expect(at.quote).toHaveLength(at.span.end - at.span.start)
  })

  test('with the rule off', async () => {
    const result = await lintText(text, {uri: 'report.md', edition: 'form-2021', rules: {'personal-data': 'off'}})
    for (const secret of secrets) expect(show(result)).not.toContain(secret)
  })

  test('in the lines printed beside findings', async () => {
    const result = await lintText(text, {uri: 'report.md', edition: 'form-2021'})
    const masked = maskText(text, result)
    expect(masked).toHaveLength(text.length)
    for (const secret of secrets) expect(masked).not.toContain(secret)
  })

  test('in what is said of last year’s report', async () => {
    const rows = (name: string, received: string) =>
      `# 青禾县水利局${name}年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n申请人13000000000。\n\n${received}\n`
    const result = await lintText(rows('2024', '公开12条。'), {uri: 'report.md'})
    expect(show(result)).not.toContain('13000000000')
  })
})
