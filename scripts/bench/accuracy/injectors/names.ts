import type {Random} from '../../../random.js'
import {type Draft, mark} from '../draft.js'
import type {OrganPlan} from '../organs.js'
import {adding, appendTo, plainSentence, putSentence} from './edit.js'
import {type Injector, pickSentence, replaceSentence, reword} from './injector.js'

/** Documents, laws and organs by other names or numbers than theirs; the organ itself; persons. */
export const nameInjectors: readonly Injector[] = [
  basisSuperseded('number', [
    `依据${mark('国办公开办函〔2019〕60号')}要求编制本报告。`,
    `按照《中华人民共和国政府信息公开条例》和${mark('国办公开办函〔2019〕60号')}文件规定，编制本年度报告。`
  ]),
  basisSuperseded('title-alone', [
    `按照${mark('《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》')}要求，编制本报告。`,
    `依据《中华人民共和国政府信息公开条例》和${mark('《关于政府信息公开工作年度报告有关事项的通知》')}，制作本年度报告。`
  ]),
  basisSuperseded('title-and-number', [
    `根据${mark('《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）')}规定编制本报告。`
  ]),
  basisSuperseded('decree', [
    `根据《中华人民共和国政府信息公开条例》（${mark('国务院令第492号')}）编制本报告。`,
    `依照${mark('国务院令第492号')}公布的《中华人民共和国政府信息公开条例》，制作本年度报告。`
  ]),

  number(
    'brackets',
    ({place}, {year, serial}, random) => `${place}政办发${random.choose([`[${year}]`, `【${year}】`, `(${year})`])}${serial}号`
  ),
  number('letter', ({place}, {year, serial}) => `${place}政办涵〔${year}〕${serial}号`),
  number('serial', ({place}, {year, serial}, random) => `${place}政办发〔${year}〕${random.choose([`第${serial}`, `0${serial}`])}号`),
  number('short-year', ({place}, {year, serial}) => `${place}政务办发〔${year % 100}〕${serial}号`),
  number('year-word', ({place}, {year, serial}) => `${place}政发〔${year}年〕${serial}号`),

  adding(
    {rule: 'official-name', id: 'office', says: 'the office that issues the forms goes by a name that is not its own'},
    ['preamble', 'overview'],
    (_, random) =>
      `按照${mark(
        random.choose([
          '国务院办公厅政府信息和政务信息公开办公室',
          '国务院办公厅政务信息与政务公开办公室',
          '国务院办公厅政府信息与政务公开办公厅',
          '国务院办公厅政务公开与政府信息公开办公室'
        ])
      )}的要求，规范填报数据。`
  ),
  {
    rule: 'official-name',
    id: 'regulation',
    says: 'the title of the regulation is mistyped where it stands',
    inject(draft, random) {
      const title = '《中华人民共和国政府信息公开条例》'
      const at = pickSentence(draft, random, ({sentence}) => sentence.parts.some(part => typeof part === 'string' && part.includes(title)))
      const other = random.choose([
        '《中华人民共和国政府信息公开条列》',
        '《中华人民共和国政府信息公开工作条例》',
        '《中华人民共和国政府信息条例》',
        '《中华人名共和国政府信息公开条例》',
        '《中华人民共和国信息公开条例》'
      ])
      const sentence = at && reword(at.sentence, title, mark(other))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  adding({rule: 'official-name', id: 'fee-measures', says: 'the measures on the fee go by another name'}, ['others'], ({year}, random) =>
    year < 2021
      ? undefined
      : `依申请公开收费执行${mark(random.choose(['《政府信息公开信息处理费用管理办法》', '《政府信息公开处理费管理办法》', '《政府信息公开信息处理费管理规定》']))}。`
  ),
  {
    rule: 'official-name',
    id: 'other-number',
    says: 'the regulation has a number that is not its own',
    inject(draft, random) {
      const {year} = draft.plan
      const number = random.choose(year < 2019 ? ['429', '942'] : ['771', '717', '117'])
      const text = `根据${mark(`《中华人民共和国政府信息公开条例》（国务院令第${number}号）`)}编制本报告。`
      return putSentence(draft, random, 'basis', 'preamble', plainSentence(text))
    }
  },

  {
    rule: 'organ-name-consistent',
    id: 'in-place',
    says: 'one mention of the organ is that of another kind',
    inject(draft, random) {
      const {organ} = draft.plan
      const at = pickSentence(draft, random, ({sentence}) =>
        sentence.parts.some(part => typeof part === 'string' && part.includes(organ.we))
      )
      const sentence = at && reword(at.sentence, organ.we, mark(random.choose(otherSelves(organ))))
      return sentence && replaceSentence(draft, at, sentence)
    }
  },
  selfNamed(
    'in-the-overview',
    ['overview'],
    (we, random) => `${we}${random.choose(['高度重视此项工作，定期听取汇报。', '明确了公开工作的分管领导和经办人员。'])}`
  ),
  selfNamed('in-the-problems', ['problems'], (we, random) =>
    random.choose([`受人员变动影响，${we}信息公开工作的专业化水平不够高。`, `${we}在政策解读方面还存在薄弱环节。`])
  ),
  selfNamed('at-the-end', ['others', 'cases'], (we, random) =>
    random.choose([`除上述情况外，${we}没有其他需要说明的事项。`, `公众可到${we}查阅纸质报告。`])
  ),

  personal('identity-number', random => `申请人（公民身份号码${mark(identityNumber(random))}）对答复表示满意。`),
  personal('mobile', random => {
    const mobile = `1${random.choose(['30', '58', '77', '39'])}0000${String(random.between(0, 9999)).padStart(4, '0')}`
    return random.choose([`申请人李某（手机${mark(mobile)}）撤回了申请。`, `有关结果已电话告知申请人，联系方式${mark(mobile)}。`])
  }),
  personal('address', random =>
    random.choose([
      `申请人${mark('家住柳湾村3组12号')}，已上门送达答复书。`,
      `答复书寄往申请人住址：${mark('清河小区5号楼2单元301室')}。`,
      `经核实，该申请人${mark('现住石桥镇杏花村二组7号')}。`
    ])
  ),
  personal('card', random => `多收的费用已退回申请人银行账户${mark(cardNumber(random))}。`)
]

function basisSuperseded(id: string, texts: readonly string[]): Injector {
  return {
    rule: 'basis-superseded',
    id,
    says: 'the report rests on what no longer holds',
    inject: (draft, random) =>
      draft.edition.id === 'form-2021' ? putSentence(draft, random, 'basis', 'preamble', plainSentence(random.choose(texts))) : undefined
  }
}

function number(
  id: string,
  write: (organ: {readonly place: string}, number: {readonly year: number; readonly serial: number}, random: Random) => string
): Injector {
  return {
    rule: 'doc-number-format',
    id,
    says: 'the number of a document is not written as the standard says',
    inject(draft, random) {
      const {organ, year} = draft.plan
      const written = mark(write({place: organ.region.slice(0, 1)}, {year, serial: random.between(2, 9)}, random))
      const text = random.choose([
        `落实《${year}年政务公开工作要点》（${written}）部署的任务。`,
        `印发了关于规范信息发布的通知（${written}），明确了办理流程。`,
        `对照${written}文件，调整了栏目设置。`
      ])
      return appendTo(draft, random, random.choose(['overview', 'others'] as const), plainSentence(text))
    }
  }
}

function selfNamed(id: string, parts: Parameters<typeof adding>[1], says: (we: string, random: Random) => string): Injector {
  return {
    rule: 'organ-name-consistent',
    id,
    says: 'a sentence was taken from the report of an organ of another kind',
    inject: (draft, random) =>
      appendTo(draft, random, random.choose(parts), plainSentence(says(mark(random.choose(otherSelves(draft.plan.organ))), random)))
  }
}

/** What organs of other kinds call themselves. */
function otherSelves({name, kind}: OrganPlan): readonly string[] {
  if (kind === 'town') return ['我局', '我委', '我乡', '我街道']
  if (kind === 'subdistrict') return ['我镇', '我局', '我乡']
  if (kind === 'office') return ['我局', '我镇', '我委']
  if (kind === 'government') return ['我局', '我镇', '我委']
  return name.endsWith('委员会')
    ? ['我镇', '我院', '我厅']
    : name.endsWith('厅')
      ? ['我局', '我委', '我镇']
      : ['我镇', '我委', '我厅', '我院']
}

function personal(id: string, says: (random: Random) => string): Injector {
  return {
    rule: 'personal-data',
    id,
    says: 'a person can be known or reached by it',
    inject: (draft: Draft, random) =>
      appendTo(
        draft,
        random,
        random.choose(['overview', 'requests', 'others'].filter(key => hasProse(draft, key)) as ('overview' | 'others')[]),
        plainSentence(says(random))
      )
  }
}

function hasProse(draft: Draft, key: string): boolean {
  return draft.sections.some(section => section.key === key && section.blocks.some(({kind}) => kind === 'paragraph'))
}

/** Of nobody who lives: born in the first years of the last century. */
function identityNumber(random: Random): string {
  const body = `110101${random.between(1901, 1909)}0${random.between(1, 9)}${random.between(10, 28)}${String(random.between(0, 999)).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const rest = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0) % 11
  return `${body}${'10X98765432'[rest]}`
}

/** Nineteen digits with a prefix of cards and the check digit that belongs to them. */
function cardNumber(random: Random): string {
  const body = `621700000000${String(random.between(0, 999_999)).padStart(6, '0')}`
  const sum = [...body].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}
