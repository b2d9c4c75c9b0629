import type {Edition} from './edition.js'

/** Reports on 2018 and earlier: free sections after article 32 of the regulation of 2007, no national titles. */
export const narrative: Edition = {
  id: 'narrative',
  title: {zh: '2018年及以前的叙述式报告', en: 'narrative report (until 2018)'},
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '2019年修订的条例施行以前，年度报告没有全国统一格式',
        en: 'before the regulation of 2019 there was no national form of the annual report'
      }
    }
  ],
  years: {from: 2008, until: 2018},
  requires: [],
  sections: [],
  tables: [],
  fingerprints: ['指标名称', '历年累计'],
  // 2007年条例第三十二条所列内容和各地惯用标题
  titleWords: [
    '收费及减免',
    '收费和减免',
    '收费情况及减免',
    '依申请公开和不予公开',
    '人员和收支',
    '咨询情况',
    '咨询处理情况',
    '政府支出和收费',
    '行政复议和行政申诉'
  ]
}
