import type {SectionSpec} from './edition.js'

// 国办公开办函〔2019〕60号、国办公开办函〔2021〕30号，附件：两版格式六个部分的名称相同
/** The six sections of the national form, with the wordings in use (art. 50 of the regulation and local variants). */
export const formSections: readonly SectionSpec[] = [
  {
    key: 'overview',
    ordinal: 1,
    title: '总体情况',
    aliases: ['本年度政府信息公开工作的总体情况', '政府信息公开工作总体情况'],
    hasTable: false
  },
  {
    key: 'disclosure',
    ordinal: 2,
    title: '主动公开政府信息情况',
    aliases: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '行政机关主动公开政府信息的情况'],
    hasTable: true
  },
  {
    key: 'requests',
    ordinal: 3,
    title: '收到和处理政府信息公开申请情况',
    aliases: ['行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '行政机关收到和处理政府信息公开申请的情况'],
    hasTable: true
  },
  {
    key: 'cases',
    ordinal: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况'
    ],
    hasTable: true
  },
  {
    key: 'problems',
    ordinal: 5,
    title: '存在的主要问题及改进情况',
    aliases: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题及改进措施',
      '存在问题及改进措施',
      '存在的问题及改进措施'
    ],
    hasTable: false
  },
  {
    key: 'others',
    ordinal: 6,
    title: '其他需要报告的事项',
    aliases: ['其他需要报告事项'],
    hasTable: false
  }
]
