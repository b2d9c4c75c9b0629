import {defineRule, passed} from '../src/engine/rule.js'
import type {PersonalData} from '../src/facts/personal.js'
import {regulation} from '../src/law.js'
import type {Located} from '../src/model/source.js'

/** Whether a report publishes numbers or addresses of persons. */
export default defineRule({
  id: 'personal-data',
  group: 'content',
  title: {zh: '不得公开自然人的隐私和个人信息', en: 'Private data of persons must not be published'},
  description: {
    zh: '正文和表格中的公民身份号码（出生日期真实、校验码相符）、手机号码、银行卡号（卡号前缀和校验位相符）、家庭住址，指出并建议隐去。本机关的联系地址、座机、邮编、邮箱不报，联系方式中的手机号码只提请核对。统一社会信用代码、索引号、访问量、金额和已经隐去几位的号码不报。检查结果里不显示原来的号码和住址。',
    en: 'Named, in prose and tables, are identity numbers (with a real day of birth and the right check character), mobile numbers, bank cards (prefix and check digit right) and home addresses. The organ’s own address, landline, postcode and mailbox pass; a mobile number among them is only to be checked. Credit codes, index numbers, counts, amounts and numbers with stars pass. No output shows the number or address itself.'
  },
  basis: [
    {kind: 'instrument', instrument: regulation, provision: '第十五条', force: 'mandatory'},
    {
      kind: 'logic',
      reason: {
        zh: '报告向社会公布，读者能据此认出或者找到某个人',
        en: 'the report is public, and a person can be known or reached by it'
      }
    }
  ],
  severity: 'error',
  since: '0.1.0',
  messages: {
    'identity-number': {
      zh: ({words}: Masked) => `“${words}”是公民身份号码，不得公开，请删去`,
      en: ({words}: Masked) => `“${words}” is the identity number of a person and must not be published; take it out`
    },
    'mobile-number': {
      zh: ({words}: Masked) => `“${words}”是手机号码，不得公开，请删去或者隐去中间四位`,
      en: ({words}: Masked) => `“${words}” is a mobile number and must not be published; take it out, or star out its middle`
    },
    'bank-card': {
      zh: ({words}: Masked) => `“${words}”是银行卡号，不得公开，请删去`,
      en: ({words}: Masked) => `“${words}” is the number of a bank card and must not be published; take it out`
    },
    'home-address': {
      zh: ({words}: Masked) => `“${words}”写出了个人住址，不得公开，请删去或者只写到乡镇`,
      en: ({words}: Masked) =>
        `“${words}” gives the home address of a person, which must not be published; take it out, or name no more than the town`
    },
    'contact-mobile': {
      zh: ({words}: Masked) => `联系方式中的“${words}”是手机号码，请核对；如是个人的，改为办公电话`,
      en: ({words}: Masked) =>
        `“${words}” among the contact details is a mobile number; if it is somebody’s own, give the office’s telephone instead`
    }
  },
  *targets({report, facts}): Iterable<Target> {
    for (const item of facts.personalData) yield {item}
    const [first] = report.statements
    if (facts.personalData.length === 0 && first) yield {}
  },
  expect({item}) {
    if (!item) return passed
    const {kind, at, masked, isContact} = item
    const data = {words: masked}
    const suggestions = [mask(at, masked)]
    if (kind === 'mobile-number' && isContact)
      return {outcome: 'failed', message: 'contact-mobile', data, at, severity: 'info', suggestions}
    return {outcome: 'failed', message: kind, data, at, suggestions}
  }
})

interface Target {
  readonly item?: PersonalData
}

interface Masked {
  readonly words: string
}

function mask(at: Located, masked: string) {
  return {
    title: {zh: `隐去为“${masked}”`, en: `Star it out: “${masked}”`},
    edits: [{at, newText: masked}],
    applicability: 'unsafe'
  } as const
}
