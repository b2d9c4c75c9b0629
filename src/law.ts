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

/** 中华人民共和国政府信息公开条例（2019年修订） */
export const regulation: Instrument = {
  title: '中华人民共和国政府信息公开条例',
  number: '国务院令第711号',
  effective: '2019-05-15',
  url: 'http://www.jxln.gov.cn/lnxxxgk/c114874/202105/84ebe36d86b049a7a499732136322761.shtml'
}

/** 中华人民共和国政府信息公开条例, as first made. */
export const regulation2007: Instrument = {
  title: '中华人民共和国政府信息公开条例',
  number: '国务院令第492号',
  effective: '2008-05-01'
}

/** 60号: the form for the reports on 2019 and 2020. */
export const format2019: Instrument = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  number: '国办公开办函〔2019〕60号',
  effective: '2019-11-05'
}

/** 30号: the form for the reports on 2021 and later. */
export const format2021: Instrument = {
  title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  number: '国办公开办函〔2021〕30号',
  effective: '2021-09-26',
  url: 'http://zrzy.smx.gov.cn/16903/616589856/1288675.html'
}

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
