import {feeCases, feeConcerns, feeNotices, feeReceived, noFee} from '../../wording/official.js'
import {caseUnits} from '../../wording/units.js'
import type {Mention} from './mentions.js'
import type {Named} from './named.js'

/** What a figure says of the fee for processing information: notices, applications charged, the sum received. */
export function feeName(mention: Mention, whole: Mention | undefined): Named | undefined {
  const {quantity, label, after, lead, masked, place, range} = mention
  if (whole && quantity.unit === '元' && /[局委办区县市镇]$/.test(label)) return undefined
  const before = masked.slice(Math.max(0, range.start - 60), range.start)
  const around = masked.slice(Math.max(0, range.start - 120), range.end + 60)
  const isAboutFee = place.topic === 'fees' || /处理费|收费通知|缴费|信息公开(?:处理)?费|计收|实收/.test(around)
  if (!isAboutFee || /逾期|未按|未缴|未交/.test(label) || otherFee.test(label)) return undefined
  if (quantity.unit === '元') {
    if (/应收|应缴|通知金额|减免|免收|退还|退回/.test(label)) return undefined
    if (
      noFee.test(label) &&
      !/收取的?总?金额[为共]?$/.test(label) &&
      !/实际收取|实收|处理费/.test(label) &&
      !/实际收取|实收/.test(before.slice(-14))
    )
      return undefined
    if (/比|较/.test(label) || (whole && whole.quantity.unit === '元' && !/实/.test(label))) return undefined
    const isReceived = feeReceived.test(label) || (label === '' && /实际收取|实收/.test(before.slice(-14)))
    // 「收取总金额1400元」「收取信息处理费2笔，共计900元」
    const isSum =
      /收取的?总?金额[为共]?$/.test(label) ||
      (/^(?:共计?|合计|总计|金额|总额)[为共]?$/.test(label) &&
        /(?:收取|处理费)[^，。；]{0,12}，$/.test(before.slice(0, before.length - label.length)) &&
        !/应收|通知/.test(before.slice(-30)))
    if (isSum) return {name: 'fee.amount'}
    const isActual = /金额$/.test(label) && /实际收取|实收/.test(before.slice(-14))
    return isReceived ||
      isActual ||
      (label === '' && /件、?$/.test(before) && /收取|缴费/.test(before) && !/通知|应收/.test(before.slice(-24)))
      ? {name: 'fee.amount'}
      : undefined
  }
  if (!caseUnits.has(quantity.unit ?? '')) return undefined
  const near = `${lead.slice(-18)}${after}`
  if (/逾期未缴|未缴/.test(after) || /按量/.test(label)) return undefined
  if (feeNotices.test(label) || (feeNotices.test(after) && /发出|下达|送达|发送/.test(after))) return {name: 'fee.notices'}
  if (
    /实际收取|按件计收|已缴|实缴|(?:申请人|实际)缴(?:纳|费)$/.test(label) ||
    (feeConcerns.test(label) && /处理费|实收|实际收取|收费|收取/.test(before)) ||
    /^(?:缴费|缴纳|申请收取|申请收费|申请计收)/.test(after) ||
    (/对$/.test(label) && /申请/.test(after) && feeCases.test(near))
  )
    return {name: 'fee.cases'}
  return undefined
}

/** 「收取学费300万元」: a fee of another name. */
const otherFee =
  /(?:学|水|电|气|物业|垃圾|诉讼|保险|检测|检验|考试|报名|培训|服务|工本|鉴定|评审|维护|管理|招生|住宿|教材|医疗|停车|通行)费/
