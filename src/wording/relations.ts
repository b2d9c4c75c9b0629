/** Words between figures that say how one is part or share of the other. Each pattern is sought in a lead, names blanked. */

import type {Action} from './lexicon.js'

/** Words that open a list of parts: 「公开信息20条，其中公告12条」「包括：指南3件」; not 「集中」, nor 「等其中一项」 behind a figure's own noun. */
export const opensParts = /其中|包括|包含|涵盖/

/** Words that begin a new count, so that a list of parts has ended: 「，共」「；另有」; not 「公共」. */
export const beginsTotal = /^[\s、，,；;和及与]*(?:共(?![同享建])|累计|全年|另|此外|同时|目前|合计|总计|截至|较|比上|同比)/

/** A bracket with one of these behind its figure says something other than a part of it: 「25件（另有2件）」「120条（去年100条）」. */
export const noPartInBracket =
  /另|不含|不包括|比|较|同比|占|每|各|均|累计|历年|去年|上年度?(?!结转)|计划|目标|任务|总|共|全|原|超|约合|折合/

/** What stands between two members of one list: 「、」「和」; a comma joins members too, but members with verbs of their own. */
export const joinsMembers = /^\s*(?:、|和|及|以及|与)/

/** Words of growth: what follows compares with another year and is no share. */
export const growth = /增长|下降|提高|上升|减少|增加|回落|降低|同比|环比|比上|比去|较上|较去|较\d/

/** 「占」「占比」「占比为」「占总数的」「占申请总量的比例为」; not 「占地」「占全县总量的」. The noun, where one stands, must mean the whole. */
export const shareOfWhole =
  /占(?:比|到|了)?(?:(?:本年|全年|年度)?(?:公开|申请|受理|办理|办结|答复|发布|信息|政府信息)*(?:总数|总量|总计|总体|全部)(?:量|数)?的?)?(?:比例|比重|百分比)?(?:为|达到?|是)?[:：]?\s*$/

/** 「约占44%」「占近三成」: a share that nobody computed exactly. */
export const approximateShare = /[约近]占|占[约近]|大约|接近/

/** 「占申请总数」 before the figure that is the base: 「占申请总数24件的29.16%」. */
export const namesBase = /占[^占，；：。]{0,16}$/

/** 「分别占33%、33%」「各占」: which figure each share belongs to is told by order alone. */
export const respectively = /分别|各占|依次/

/** Stages of one stock of applications or cases, each within the sum of its bases where those are told. */
export const stages: readonly {readonly part: Action; readonly wholes: readonly Action[]}[] = [
  {part: 'on-time', wholes: ['conclude', 'handle', 'receive']},
  {part: 'corrected', wholes: ['conclude', 'handle', 'receive']},
  {part: 'upheld', wholes: ['conclude', 'handle', 'receive']},
  {part: 'conclude', wholes: ['handle']}
]
