import {describe, expect, test} from '@jest/globals'

import {form2019} from '../src/editions/form-2019.js'
import {form2021} from '../src/editions/form-2021.js'
import {lintText} from '../src/index.js'
import {fill, writeReport} from './forms.js'

/** Rows that trip a rule, with what it says and of which figures; rows at which it keeps silent. All others are zeros. */
interface Cases {
  readonly rule: string
  readonly edition?: typeof form2021
  readonly trips: readonly (readonly [why: string, rows: Readonly<Record<string, string>>, found: string])[]
  readonly silent: readonly (readonly [why: string, rows: Readonly<Record<string, string>>])[]
}

/** The same figures as natural persons and as total, nothing in the other columns. */
const all = (count: number | string) => `${count} 0 0 0 0 0 ${count}`

const cases: readonly Cases[] = [
  {
    rule: 'requests-row-total',
    trips: [
      [
        'a total one too low',
        {'requests.received': '9 1 0 0 0 0 9', 'requests.granted': '9 1 0 0 0 0 10', 'requests.concluded': '9 1 0 0 0 0 10'},
        '9→10'
      ],
      [
        'a total one too high',
        {'requests.received': '9 1 0 0 0 0 11', 'requests.granted': '9 1 0 0 0 0 10', 'requests.concluded': '9 1 0 0 0 0 10'},
        '11→10'
      ],
      [
        'digits swapped in a part',
        {'requests.received': all(36), 'requests.granted': all(36).replace('36 0', '63 0'), 'requests.concluded': all(36)},
        '63→36'
      ],
      [
        'a part in the wrong column twice',
        {'requests.received': '5 2 0 0 0 0 7', 'requests.partial': '5 2 2 0 0 0 7', 'requests.concluded': '5 2 0 0 0 0 7'},
        '2→0'
      ],
      [
        'a total of zero beside parts',
        {'requests.received': '4 0 0 0 0 0 0', 'requests.granted': all(4), 'requests.concluded': all(4)},
        '0→4'
      ],
      [
        'a total left at last year’s figure',
        {'requests.received': all(15), 'requests.granted': all(15), 'requests.concluded': '15 0 0 0 0 0 51'},
        '51→15'
      ],
      [
        'a sub-item off by ten',
        {'requests.received': all(31), 'requests.unavailable.not-held': '31 0 0 0 0 0 21', 'requests.concluded': all(31)},
        '21→31'
      ],
      ['a part written as dash', {'requests.received': all(3), 'requests.granted': '— 0 0 0 0 0 3', 'requests.concluded': all(3)}, '—→3'],
      [
        'carried in by an organisation, not in its column',
        {
          'requests.received': all(2),
          'requests.carried-in': '0 0 0 0 0 0 1',
          'requests.granted': '2 1 0 0 0 0 3',
          'requests.concluded': '2 1 0 0 0 0 3'
        },
        '0→1'
      ],
      [
        'carried out counted twice',
        {'requests.received': all(8), 'requests.granted': all(6), 'requests.concluded': all(6), 'requests.carried-out': '2 0 0 0 0 0 4'},
        '4→2'
      ]
    ],
    silent: [
      [
        'all rows add up',
        {'requests.received': '12 3 0 0 1 0 16', 'requests.granted': '12 3 0 0 1 0 16', 'requests.concluded': '12 3 0 0 1 0 16'}
      ],
      ['all zeros', {}],
      [
        'only organisations',
        {'requests.received': '0 2 1 1 0 3 7', 'requests.partial': '0 2 1 1 0 3 7', 'requests.concluded': '0 2 1 1 0 3 7'}
      ],
      [
        'thousands',
        {
          'requests.received': '3,001 53 0 0 61 4 3,119',
          'requests.granted': '3,001 53 0 0 61 4 3,119',
          'requests.concluded': '3,001 53 0 0 61 4 3,119'
        }
      ],
      ['dashes for none', {'requests.not-processed.repeated': '— — — — — — 0'}],
      ['a blank total', {'requests.received': '5 0 0 0 0 0 _', 'requests.granted': all(5), 'requests.concluded': all(5)}],
      ['a row left blank', {'requests.refused.secret': '_ _ _ _ _ _ _'}],
      ['a cell of words', {'requests.received': '约5 0 0 0 0 0 5'}],
      ['full-width digits', {'requests.received': '１２ 0 0 0 0 0 １２', 'requests.granted': all(12), 'requests.concluded': all(12)}],
      [
        'a note behind the figure',
        {'requests.received': '6（含网上5件） 0 0 0 0 0 6', 'requests.granted': all(6), 'requests.concluded': all(6)}
      ]
    ]
  },
  {
    rule: 'requests-column-total',
    trips: [
      [
        'a total one too high in natural persons and all',
        {'requests.received': all(7), 'requests.granted': all(6), 'requests.concluded': all(7)},
        '7'
      ],
      [
        'an outcome forgotten',
        {'requests.received': all(10), 'requests.granted': all(4), 'requests.partial': all(3), 'requests.concluded': all(10)},
        '10'
      ],
      [
        'an outcome counted twice',
        {'requests.received': all(5), 'requests.granted': all(5), 'requests.other.rest': all(1), 'requests.concluded': all(5)},
        '5'
      ],
      [
        'two columns',
        {'requests.received': '4 3 0 0 0 0 7', 'requests.granted': '3 2 0 0 0 0 5', 'requests.concluded': '4 3 0 0 0 0 7'},
        '4,3'
      ],
      [
        'a column of lawyers',
        {'requests.received': '0 0 0 0 9 0 9', 'requests.refused.internal': '0 0 0 0 8 0 8', 'requests.concluded': '0 0 0 0 9 0 9'},
        '9'
      ],
      ['nothing listed below the total', {'requests.received': all(2), 'requests.concluded': all(2)}, '2'],
      ['last year’s outcomes left', {'requests.received': all(3), 'requests.granted': all(8), 'requests.concluded': all(3)}, '8→3'],
      [
        'an item of 其他处理 missed',
        {'requests.received': all(12), 'requests.granted': all(11), 'requests.other.unpaid': all(0), 'requests.concluded': all(12)},
        '12'
      ],
      [
        'research institutes',
        {'requests.received': '0 0 6 0 0 0 6', 'requests.granted': '0 0 5 0 0 0 5', 'requests.concluded': '0 0 6 0 0 0 6'},
        '6'
      ],
      [
        'hundreds',
        {'requests.received': all(805), 'requests.granted': all(500), 'requests.partial': all(258), 'requests.concluded': all(805)},
        '805'
      ]
    ],
    silent: [
      [
        'outcomes add up',
        {
          'requests.received': all(8),
          'requests.granted': all(5),
          'requests.partial': all(2),
          'requests.unavailable.not-held': all(1),
          'requests.concluded': all(8)
        }
      ],
      ['all zeros', {}],
      [
        'one sub-item of each group',
        {
          'requests.received': all(4),
          'requests.refused.process': all(1),
          'requests.unavailable.unclear': all(1),
          'requests.not-processed.complaint': all(1),
          'requests.other.rest': all(1),
          'requests.concluded': all(4)
        }
      ],
      [
        'a single wrong cell is the row’s',
        {'requests.received': all(8), 'requests.granted': '7 0 0 0 0 0 8', 'requests.concluded': all(8)}
      ],
      ['the total blank', {'requests.received': all(3), 'requests.granted': all(3), 'requests.concluded': '_ _ _ _ _ _ _'}],
      ['words among the outcomes', {'requests.received': all(3), 'requests.granted': '若干 0 0 0 0 0 若干', 'requests.concluded': all(3)}],
      [
        'carried in and concluded',
        {'requests.received': all(3), 'requests.carried-in': all(2), 'requests.granted': all(5), 'requests.concluded': all(5)}
      ],
      [
        'carried out',
        {'requests.received': all(9), 'requests.granted': all(8), 'requests.concluded': all(8), 'requests.carried-out': all(1)}
      ],
      [
        'dashes below',
        {'requests.received': all(2), 'requests.granted': all(2), 'requests.refused.secret': '— — — — — — —', 'requests.concluded': all(2)}
      ],
      [
        'all columns used',
        {'requests.received': '1 2 3 4 5 6 21', 'requests.granted': '1 2 3 4 5 6 21', 'requests.concluded': '1 2 3 4 5 6 21'}
      ]
    ]
  },
  {
    rule: 'requests-balance',
    trips: [
      ['one not carried out', {'requests.received': all(6), 'requests.granted': all(5), 'requests.concluded': all(5)}, '0'],
      ['carried in and lost', {'requests.carried-in': all(1)}, '0'],
      ['concluded more than came in', {'requests.received': all(4), 'requests.granted': all(6), 'requests.concluded': all(6)}, '0'],
      [
        'carried out too many',
        {'requests.received': all(4), 'requests.granted': all(4), 'requests.concluded': all(4), 'requests.carried-out': all(1)},
        '1'
      ],
      [
        'in two columns',
        {'requests.received': '4 2 0 0 0 0 6', 'requests.granted': '3 1 0 0 0 0 4', 'requests.concluded': '3 1 0 0 0 0 4'},
        '0,0'
      ],
      [
        'in the column of companies',
        {'requests.received': '0 7 0 0 0 0 7', 'requests.granted': '0 6 0 0 0 0 6', 'requests.concluded': '0 6 0 0 0 0 6'},
        '0'
      ],
      ['everything carried out, nothing received', {'requests.carried-out': all(2)}, '2'],
      [
        'last year’s remainder left in',
        {'requests.received': all(10), 'requests.carried-in': all(3), 'requests.granted': all(10), 'requests.concluded': all(10)},
        '0'
      ],
      [
        'hundreds off',
        {'requests.received': all(820), 'requests.granted': all(805), 'requests.concluded': all(805), 'requests.carried-out': all(5)},
        '5'
      ],
      [
        'a column of others',
        {'requests.received': '0 0 0 0 0 3 3', 'requests.partial': '0 0 0 0 0 2 2', 'requests.concluded': '0 0 0 0 0 2 2'},
        '0'
      ]
    ],
    silent: [
      [
        'in equals out',
        {
          'requests.received': all(16),
          'requests.carried-in': all(2),
          'requests.granted': all(17),
          'requests.concluded': all(17),
          'requests.carried-out': all(1)
        }
      ],
      ['all zeros', {}],
      ['only carried over', {'requests.carried-in': all(2), 'requests.carried-out': all(2)}],
      ['carried in, all concluded', {'requests.carried-in': all(4), 'requests.granted': all(4), 'requests.concluded': all(4)}],
      ['a wrong received is the row’s', {'requests.received': '5 0 0 0 0 0 6', 'requests.granted': all(6), 'requests.concluded': all(6)}],
      ['a wrong total is the row’s', {'requests.received': all(6), 'requests.granted': all(6), 'requests.concluded': '6 0 0 0 0 0 7'}],
      ['received blank', {'requests.received': '_ _ _ _ _ _ _', 'requests.granted': all(6), 'requests.concluded': all(6)}],
      ['concluded blank', {'requests.received': all(6), 'requests.granted': all(6), 'requests.concluded': '_ _ _ _ _ _ _'}],
      [
        'words in what is carried out',
        {
          'requests.received': all(6),
          'requests.granted': all(5),
          'requests.concluded': all(5),
          'requests.carried-out': '见说明 0 0 0 0 0 见说明'
        }
      ],
      [
        'blank where none was carried out',
        {'requests.received': all(6), 'requests.granted': all(6), 'requests.concluded': all(6), 'requests.carried-out': '_ _ _ _ _ _ _'}
      ]
    ]
  },
  {
    rule: 'review-total',
    trips: [
      ['pending forgotten', {'review.upheld': `3 1 0 1 4 ${'0 '.repeat(10).trim()}`}, '4→5'],
      ['a total of zero', {'review.upheld': `10 1 0 0 0 ${'0 '.repeat(10).trim()}`}, '0→11'],
      ['direct suits', {'review.upheld': '0 0 0 0 0 2 0 0 0 0 0 0 0 0 0'}, '0→2'],
      ['suits after review', {'review.upheld': '0 0 0 0 0 0 0 0 0 0 5 0 0 0 0'}, '0→5'],
      ['a total counted twice', {'review.upheld': '0 0 0 0 0 0 0 0 0 0 2 1 0 0 6'}, '6→3'],
      ['two groups', {'review.upheld': '1 0 0 0 0 1 0 0 0 0 0 0 0 0 0'}, '0→1,0→1'],
      ['other results left out', {'review.upheld': '0 0 4 0 0 0 0 0 0 0 0 0 0 0 0'}, '0→4'],
      ['hundreds', {'review.upheld': '72 64 178 37 315 0 0 0 0 0 0 0 0 0 0'}, '315→351'],
      ['a dash among results', {'review.upheld': '3 — 0 0 4 0 0 0 0 0 0 0 0 0 0'}, '4→3'],
      ['a total without cases', {'review.upheld': '0 0 0 0 0 0 0 0 0 2 0 0 0 0 0'}, '2→0']
    ],
    silent: [
      ['three groups add up', {'review.upheld': '72 64 178 37 351 13 4 8 1 26 12 1 1 6 20'}],
      ['all zeros', {}],
      ['only pending', {'review.upheld': '0 0 0 2 2 0 0 0 0 0 0 0 0 0 0'}],
      ['a blank total', {'review.upheld': '1 0 0 0 _ 0 0 0 0 0 0 0 0 0 0'}],
      ['a group of dashes', {'review.upheld': '— — — — — 1 0 0 0 1 0 0 0 0 0'}],
      ['a group of blanks', {'review.upheld': '_ _ _ _ _ 0 0 0 0 0 0 0 0 0 0'}],
      ['words in a group', {'review.upheld': '若干 0 0 0 3 0 0 0 0 0 0 0 0 0 0'}],
      ['a note on the total', {'review.upheld': '1 1 0 0 2（含上年1件） 0 0 0 0 0 0 0 0 0 0'}],
      ['a blank among results', {'review.upheld': '1 _ 0 0 1 0 0 0 0 0 0 0 0 0 0'}],
      ['suits of both kinds', {'review.upheld': '0 0 0 0 0 1 0 0 1 2 2 0 0 0 2'}]
    ]
  },
  {
    rule: 'effective-below-issued',
    trips: [
      ['none in force', {'documents.issued': '4 0 0'}, '0'],
      ['fewer than made', {'documents.issued': '8 1 3'}, '3'],
      ['rules', {'rules.issued': '2 0 1'}, '1'],
      ['both rows', {'rules.issued': '1 0 0', 'documents.issued': '3 0 2'}, '0,2'],
      ['one short', {'documents.issued': '12 2 9'}, '9'],
      ['in force is what was repealed', {'documents.issued': '9 2 2'}, '2'],
      ['thousands', {'documents.issued': '1,050 0 420'}, '420'],
      ['a figure in the next column', {'documents.issued': '5 0 4'}, '4'],
      ['columns swapped', {'documents.issued': '66 8 26'}, '26'],
      ['with a note', {'documents.issued': '22（其中修订16件） 0 15'}, '15']
    ],
    silent: [
      ['many in force', {'documents.issued': '3 1 12'}],
      ['all zeros', {}],
      ['more repealed than made', {'documents.issued': '5 12 8'}],
      ['made and repealed', {'documents.issued': '2 2 0'}],
      ['exactly what is left', {'documents.issued': '6 2 4'}],
      ['repealed only', {'documents.issued': '0 26 66'}],
      ['blank', {'documents.issued': '4 _ _'}],
      ['dash', {'rules.issued': '— — —'}],
      ['words', {'documents.issued': '4 0 若干'}],
      ['equal', {'documents.issued': '6 6 49'}]
    ]
  },
  {
    rule: 'table-cell-value',
    trips: [
      ['a fraction of an application', {'requests.carried-in': '0.5 0 0 0 0 0 0.5'}, '0.5,0.5'],
      ['about', {'penalties.decisions': '约30'}, '约30'],
      ['more than', {'permits.decisions': '1200余'}, '1200余'],
      ['a negative count', {'coercion.decisions': '-2'}, '-2'],
      ['negative money', {'fees.amount': '-3.5'}, '-3.5'],
      ['see annex', {'permits.decisions': '详见附件'}, '详见附件'],
      ['two figures', {'permits.decisions': '12至15'}, '12至15'],
      ['a percentage sign only', {'penalties.decisions': '若干'}, '若干'],
      ['a unit', {'coercion.decisions': '3件'}, '3件'],
      ['a note', {'documents.issued': '55（含自然失效29件） 0 60'}, '55（含自然失效29件）']
    ],
    silent: [
      ['zeros', {}],
      ['large counts', {'permits.decisions': '447228', 'penalties.decisions': '3985758'}],
      ['thousands separators', {'permits.decisions': '9,487'}],
      ['decimals of money', {'fees.amount': '96171.6'}],
      ['four decimals of money', {'fees.amount': '59237.2449'}],
      ['whole money', {'fees.amount': '7545'}],
      ['full-width digits', {'permits.decisions': '１２８'}],
      ['blank', {'permits.decisions': '_'}],
      ['dash', {'permits.decisions': '—'}],
      ['无', {'permits.decisions': '无'}]
    ]
  },
  {
    rule: 'table-cell-value',
    edition: form2019,
    trips: [
      ['a fraction of an item', {'permits.items-prior': '12 0.5 3'}, '0.5'],
      ['a negative number of items', {'penalties.items-prior': '-12 0 3'}, '-12']
    ],
    silent: [
      ['fewer items than the year before', {'permits.items-prior': '12 -3 45'}],
      ['an amount with its unit', {'procurement.items': '4 251000元'}],
      ['an amount in 万元', {'procurement.items': '4 25.1万元'}]
    ]
  },
  {
    rule: 'table-cell-blank',
    trips: [
      ['one blank', {'permits.decisions': '_'}, ''],
      ['a slash', {'penalties.decisions': '/'}, '/'],
      ['a long dash', {'coercion.decisions': '——'}, '——'],
      ['a hyphen', {'fees.amount': '-'}, '-'],
      ['无', {'rules.issued': '无 无 无'}, '无'],
      ['a blank row', {'requests.granted': '_ _ _ _ _ _ _'}, ''],
      ['two tables', {'permits.decisions': '_', 'review.upheld': `_ ${'0 '.repeat(14).trim()}`}, ','],
      ['a total beside parts', {'requests.received': '3 0 0 0 0 0 _', 'requests.granted': all(3), 'requests.concluded': all(3)}, ''],
      ['a total of reviews', {'review.upheld': '1 0 0 0 _ 0 0 0 0 0 0 0 0 0 0'}, ''],
      ['没有', {'coercion.decisions': '没有'}, '没有']
    ],
    silent: [
      ['zeros', {}],
      ['figures', {'permits.decisions': '12', 'fees.amount': '0.00'}],
      ['words are no blank', {'permits.decisions': '详见附件'}],
      ['a negative figure', {'coercion.decisions': '-2'}],
      ['full-width zero', {'coercion.decisions': '０'}]
    ]
  }
]

describe.each(cases)('$rule', ({rule, edition = form2021, trips, silent}) => {
  test.each(trips)('finds %s', async (_why, rows, found) => {
    const findings = await lintRows(rule, edition, rows)
    const said = findings.map(({at, data}) => {
      const right = data['value'] ?? (rule === 'review-total' ? data['sum'] : undefined)
      return right === undefined ? at.quote.trim() : `${at.quote}→${right}`
    })
    expect(said.join(',')).toBe(found)
  })

  test.each(silent)('says nothing of %s', async (_why, rows) => {
    const findings = await lintRows(rule, edition, rows)
    expect(findings.map(({message}) => message)).toEqual([])
  })
})

describe('one slip has one finding', () => {
  const rules = ['requests-row-total', 'requests-column-total', 'requests-balance']
  const wrong = {'requests.received': all(16), 'requests.granted': all(16), 'requests.concluded': '15 0 0 0 0 0 16'}

  test('under the first rule that it breaks', async () => {
    expect(await owners(wrong, rules)).toEqual(['requests-row-total/wrong-cell 16'])
  })

  test('under the next one, where that is off', async () => {
    expect(await owners(wrong, rules.slice(1))).toEqual(['requests-column-total/wrong-cell 16'])
    expect(await owners(wrong, rules.slice(2))).toEqual(['requests-balance/wrong-cell 16'])
  })

  test('and two independent ones have two', async () => {
    const rows = {
      'requests.received': '16 4 0 0 0 0 20',
      'requests.granted': '9 4 0 0 0 0 14',
      'requests.partial': '6 1 0 0 0 0 6',
      'requests.concluded': '16 4 0 0 0 0 20'
    }
    expect(await owners(rows, rules)).toEqual(['requests-row-total/wrong-cell 10', 'requests-row-total/wrong-cell 0'])
  })

  test('a part and the total that was added up from it have one', async () => {
    const rows = {'requests.received': all(16), 'requests.granted': '15 0 0 0 0 0 16', 'requests.concluded': '15 0 0 0 0 0 16'}
    expect(await owners(rows, rules)).toEqual(['requests-row-total/wrong-cell 16'])
  })

  async function owners(rows: Readonly<Record<string, string>>, only: readonly string[]): Promise<readonly string[]> {
    const {text, uri} = writeReport(form2021, fill(form2021, rows))
    const {findings} = await lintText(text, {uri, only})
    return findings.map(({ruleId, messageId, data}) => `${ruleId}/${messageId} ${data['value']}`)
  }
})

async function lintRows(rule: string, edition: typeof form2021, rows: Readonly<Record<string, string>>) {
  const {text, uri} = writeReport(edition, fill(edition, rows))
  const {findings} = await lintText(text, {uri, only: [...new Set(cases.map(item => item.rule))]})
  return findings.filter(({ruleId}) => ruleId === rule)
}

describe('several cells of one row', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'a row shifted by one column',
      {'requests.received': '6 1 0 0 1 0 8', 'requests.granted': '0 6 1 0 0 1 0', 'requests.concluded': '6 1 0 0 1 0 8'},
      'wrong-row “（一）予以公开”行与其他各行都对不上，看来整行错了一列'
    ],
    [
      'a row of totals left at zero',
      {'requests.received': '13 3 0 0 1 1 18', 'requests.granted': '13 3 0 0 1 1 18', 'requests.concluded': '0 0 0 0 0 0 0'},
      'wrong-row “（七）总计”行与其他各行都对不上，按其他各行推算，“自然人”应为 13、“商业企业”应为 3'
    ],
    [
      'a figure in the column beside',
      {'requests.received': '5 0 0 0 0 0 5', 'requests.granted': '0 5 0 0 0 0 5', 'requests.concluded': '0 5 0 0 0 0 5'},
      'wrong-column “一、本年新收政府信息公开申请数量”行可能填错了列，“自然人”应为 0、“商业企业”应为 5'
    ]
  ])('are one finding: %s', async (_why, rows, said) => {
    const {text, uri} = writeReport(form2021, fill(form2021, rows))
    const {findings} = await lintText(text, {uri, only: ['requests-row-total', 'requests-column-total', 'requests-balance']})
    expect(findings.map(({messageId, message}) => `${messageId} ${message}`)).toEqual([expect.stringContaining(said)])
  })
})
