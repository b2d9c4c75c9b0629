/**
 * The instruments that say what a report must be, and how a rule names its ground.
 *
 * This file knows nothing of reports; it may import nothing.
 */

/** A law, regulation or notice. */
export interface Instrument {
  readonly title: string
  /** 文号: 国务院令第711号. Absent where it has none. */
  readonly number?: string
  /** The day it came into force, or was issued where no other day is named; ISO 8601. */
  readonly effective: string
  readonly url?: string
  /** The organ that issued it, where its title does not begin with that organ. */
  readonly issuer?: string
  /** Years reported on for which it is the one to follow. */
  readonly years?: {readonly from?: number; readonly until?: number}
  /** What took its place. */
  readonly replacedBy?: Instrument
}

/** What obliges: the words of an instrument, what figures and words mean, or the custom of the genre. */
export type Basis =
  | {
      readonly kind: 'instrument'
      readonly instrument: Instrument
      readonly provision: string
      /** The words themselves, where they are known. */
      readonly quote?: string
      /** 应当 → mandatory; 格式要求 → format; 宜、建议 → advisory. */
      readonly force: 'mandatory' | 'format' | 'advisory'
      /** Editions of the report this ground holds for; absent: all. */
      readonly editions?: readonly string[]
    }
  | {
      readonly kind: 'logic' | 'convention'
      /** Why, in one sentence of each language. */
      readonly reason: {readonly zh: string; readonly en: string}
      readonly editions?: readonly string[]
    }

/**
 * The day up to which the law was looked at: that of the newest source that was read, a prefecture's notice on the reports on 2025,
 * which still names the form of 2021.
 */
export const lawAsOf = '2025-12-19'

/** What every result says of itself. */
export const noLegalOpinion = {
  zh: '检查结果供核对时参考，不是法律意见',
  en: 'findings are there to be checked by a person; they are no legal opinion'
} as const

/** 中华人民共和国政府信息公开条例（2019年修订） */
export const regulation: Instrument = {
  title: '中华人民共和国政府信息公开条例',
  number: '国务院令第711号',
  effective: '2019-05-15',
  issuer: '国务院',
  years: {from: 2019},
  url: 'http://www.jxln.gov.cn/lnxxxgk/c114874/202105/84ebe36d86b049a7a499732136322761.shtml'
}

/** 中华人民共和国政府信息公开条例, as first made. */
export const regulation2007: Instrument = {
  title: '中华人民共和国政府信息公开条例',
  number: '国务院令第492号',
  effective: '2008-05-01',
  issuer: '国务院',
  years: {until: 2018},
  replacedBy: regulation
}

/** 30号: the form for the reports on 2021 and later. */
export const format2021: Instrument = {
  title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  number: '国办公开办函〔2021〕30号',
  effective: '2021-09-26',
  years: {from: 2021},
  url: 'http://zrzy.smx.gov.cn/16903/616589856/1288675.html'
}

/** 60号: the form for the reports on 2019 and 2020. */
export const format2019: Instrument = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  number: '国办公开办函〔2019〕60号',
  effective: '2019-11-05',
  years: {from: 2019, until: 2020},
  replacedBy: format2021
}

/** 109号: the fee for processing information. Its day in force has no source here, so this is the day it was issued. */
export const feeMeasures: Instrument = {
  title: '政府信息公开信息处理费管理办法',
  number: '国办函〔2020〕109号',
  effective: '2020-11-17',
  issuer: '国务院办公厅',
  years: {from: 2021},
  url: 'http://www.xinhui.gov.cn/zwgk/zdlyxxgk/hjbhxxgk/tzgg/content/post_2365222.html'
}

/** GB/T 9704—2012, on how the number of a document is written. */
export const documentFormat: Instrument = {title: '党政机关公文格式', number: 'GB/T 9704—2012', effective: '2012-07-01'}

/** What reports rest on, and what they rested on before. */
export const instruments: readonly Instrument[] = [regulation, regulation2007, format2021, format2019, feeMeasures]

/** 立法法（2015年修正）, on which the reports of the form of 2019 rest: its articles on 规章 bear other numbers. */
export const legislation2015: Instrument = {
  title: '中华人民共和国立法法（2015年修正）',
  number: '主席令第20号',
  effective: '2015-03-15'
}

/** 立法法（2023年修正） */
export const legislation: Instrument = {
  title: '中华人民共和国立法法',
  number: '主席令第3号',
  effective: '2023-03-15'
}

/** The ground of rules on what the forms print: the annex of the form for the year; reports of ten sections fall into the years of the first. */
export const printedForm: readonly Basis[] = [
  {kind: 'instrument', instrument: format2019, provision: '附件', force: 'format', editions: ['form-2019', 'ten-section-2020']},
  {kind: 'instrument', instrument: format2021, provision: '附件', force: 'format', editions: ['form-2021']}
]

/** The ground of the rules on the section on problems: what they are, and what is done about them. */
export const problemsAndImprovements: readonly Basis[] = [
  {
    kind: 'instrument',
    instrument: regulation,
    provision: '第五十条第四项',
    quote: '政府信息公开工作存在的主要问题及改进情况',
    force: 'mandatory'
  }
]
