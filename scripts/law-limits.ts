/** Provisions that no program can check by reading a report, and why. Written by hand; `npm run docs` puts them into docs/law.md. */

import type {Bilingual} from '../src/index.js'
import {feeMeasures, format2019, format2021, type Instrument, regulation} from '../src/law.js'

export interface Limit {
  readonly instruments: readonly Instrument[]
  readonly provision: string
  /** What is left to people. */
  readonly what: Bilingual
  readonly why: Bilingual
}

export const limits: readonly Limit[] = [
  {
    instruments: [regulation],
    provision: '第三条',
    what: {zh: '由哪个机关主管、编制报告', en: 'which organ is in charge and compiles the report'},
    why: {zh: '机构分工不写在报告里', en: 'who does what is not told in reports'}
  },
  {
    instruments: [regulation],
    provision: '第二十条',
    what: {zh: '应当主动公开的各类信息是否都已公开', en: 'whether all that has to be disclosed was'},
    why: {zh: '要看网站和公报，报告里只有数', en: 'only websites and gazettes show it; reports have counts'}
  },
  {
    instruments: [regulation],
    provision: '第二十七条至第四十五条',
    what: {zh: '每件申请的办理是否合法、及时', en: 'whether each application was handled in time and by the law'},
    why: {zh: '报告只有各类结果的件数', en: 'reports count outcomes and no more'}
  },
  {
    instruments: [regulation],
    provision: '第四十六条、第四十七条',
    what: {
      zh: '考核、评议、追究制度是否建立，是否督促整改',
      en: 'whether there are assessment, appraisal and accountability, and what came of them'
    },
    why: {zh: '程序只看报告有没有写到，不能判断有没有做', en: 'a program sees what is written, not what was done'}
  },
  {
    instruments: [regulation],
    provision: '第四十九条',
    what: {zh: '报告是否提交主管部门、哪一天公布', en: 'whether the report was submitted, and the day it was published'},
    why: {
      zh: '公布日期在网页上，一般不在正文里，要由使用者给出',
      en: 'pages have the day, texts hardly ever; whoever uses the program has to give it'
    }
  },
  {
    instruments: [regulation],
    provision: '第五十条第一项至第三项',
    what: {zh: '各项数据是否真实', en: 'whether the figures are true'},
    why: {zh: '程序只能看数据之间、数据与文字之间是否一致', en: 'a program can only hold figures and words against each other'}
  },
  {
    instruments: [regulation],
    provision: '第五十条第五项',
    what: {zh: '还有哪些事项需要报告', en: 'what else has to be reported'},
    why: {zh: '由上级的部署和本机关的情况决定', en: 'that depends on what was asked of the organ and on what happened'}
  },
  {
    instruments: [format2021],
    provision: '关于报告内容的要求',
    what: {zh: '内容是否“不能遗漏，也不宜泛化”', en: 'whether nothing is left out and nothing is spread out'},
    why: {
      zh: '详略要由了解情况的人判断，程序只能指出没有写到的方面',
      en: 'people who know the year’s work judge that; a program can name themes that are not written on'
    }
  },
  {
    instruments: [format2021],
    provision: '（四）明确责任',
    what: {zh: '是否“敷衍塞责”', en: 'whether a report was done for form’s sake'},
    why: {
      zh: '程序只能指出没有数据、没有问题、没有改进的地方',
      en: 'a program can only point at places without figures, problems or improvements'
    }
  },
  {
    instruments: [format2019, format2021],
    provision: '附件第二部分',
    what: {zh: '修订算不算制发、自然失效算不算废止', en: 'whether revised documents count as issued, and expired ones as repealed'},
    why: {zh: '格式没有写明，程序不作判断', en: 'the form does not say, so nothing is said here'}
  },
  {
    instruments: [format2019, format2021],
    provision: '附件第四部分',
    what: {zh: '上年未审结的案件计不计入本年', en: 'whether cases of the year before that were pending count'},
    why: {zh: '格式没有写明，程序不作判断', en: 'the form does not say, so nothing is said here'}
  },
  {
    instruments: [feeMeasures],
    provision: '收费标准',
    what: {zh: '信息处理费的金额计算得对不对', en: 'whether fees were reckoned rightly'},
    why: {
      zh: '要看每位申请人每月的件数、页数，报告里没有',
      en: 'that takes pages and applications by person and month, which reports do not have'
    }
  }
]
