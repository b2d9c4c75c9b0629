import {regulation} from '../law.js'
import type {Edition} from './edition.js'
import {formSections} from './form-sections.js'

/** Ten sections without tables: the form of one county bureau's report on 2020. No instrument is known that prescribes it. */
export const tenSection2020: Edition = {
  id: 'ten-section-2020',
  title: {zh: '十部分格式（无表格）', en: 'ten sections without tables'},
  basis: [{kind: 'instrument', instrument: regulation, provision: '第五十条', force: 'mandatory'}],
  requires: ['title', 'sections', 'composition', 'period'],
  sections: [
    section('overview', 1, '总体情况'),
    section('disclosure', 2, '主动公开政府信息情况'),
    section('openness', 3, '政务公开情况'),
    section('new-media', 4, '政务新媒体监管情况', ['政务新媒体建设情况']),
    section('platforms', 5, '公开平台建设情况', ['政府信息公开平台建设情况']),
    section('grassroots', 6, '基层政务公开工作情况', ['基层政务公开情况']),
    section('requests', 7, '收到和处理政府信息公开申请情况'),
    section('cases', 8, '政府信息公开行政复议和行政诉讼情况'),
    section('problems', 9, '存在问题及改进情况'),
    section('others', 10, '其他需要报告的事项')
  ],
  tables: [],
  fingerprints: [],
  titleWords: []
}

/** A section of this edition; what the national form has too takes that form's wordings. */
function section(
  key: Edition['sections'][number]['key'],
  ordinal: number,
  title: string,
  own: readonly string[] = []
): Edition['sections'][number] {
  const national = formSections.find(spec => spec.key === key)
  return {key, ordinal, title, aliases: national ? [national.title, ...national.aliases, ...own] : own, hasTable: false}
}
