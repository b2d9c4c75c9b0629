import {format2019} from '../law.js'
import {casesTable} from './cases-table.js'
import {disclosureTable2019} from './disclosure-tables.js'
import type {Edition} from './edition.js'
import {formSections} from './form-sections.js'
import {requestsTable2019} from './requests-tables.js'

/** The form of 2019, for the reports on 2019 and 2020. */
export const form2019: Edition = {
  id: 'form-2019',
  title: {zh: '2019年格式（六个部分、三张表）', en: 'form of 2019 (six sections, three tables)'},
  basis: [{kind: 'instrument', instrument: format2019, provision: '附件', force: 'format'}],
  years: {from: 2019, until: 2020},
  requires: ['title', 'sections', 'composition'],
  sections: formSections,
  tables: [disclosureTable2019, requestsTable2019, casesTable],
  // the later form's words, without what it says of fees
  instructions: {overview: '（文字描述）', problems: '（文字描述）', others: '（文字描述）'},
  // 国办公开办函〔2019〕60号，附件，第二部分表头
  fingerprints: ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '采购总金额'],
  titleWords: []
}
