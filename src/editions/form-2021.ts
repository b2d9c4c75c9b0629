import {format2021} from '../law.js'
import {casesTable} from './cases-table.js'
import {disclosureTable2021} from './disclosure-tables.js'
import type {Edition} from './edition.js'
import {formSections} from './form-sections.js'
import {requestsTable2021} from './requests-tables.js'

/** The form of 2021, for the reports on 2021 and later. */
export const form2021: Edition = {
  id: 'form-2021',
  title: {zh: '2021年格式（六个部分、三张表）', en: 'form of 2021 (six sections, three tables)'},
  basis: [{kind: 'instrument', instrument: format2021, provision: '附件', force: 'format'}],
  years: {from: 2021},
  requires: ['title', 'sections', 'composition'],
  sections: formSections,
  tables: [disclosureTable2021, requestsTable2021, casesTable],
  // 国办公开办函〔2021〕30号，附件，第一、五、六部分
  instructions: {
    overview: '（文字描述）',
    problems: '（文字描述）',
    others: '（文字描述，收取信息处理费情况在此处报告。）'
  },
  // 国办公开办函〔2021〕30号，附件，第二部分表头
  fingerprints: ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
  titleWords: []
}
