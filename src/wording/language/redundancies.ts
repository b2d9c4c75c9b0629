import {confusions} from './confusion.js'

/** Joining words, and words of one meaning, that stand one after the other. Convention: one of them is enough. */
export const redundancies = confusions(`
  和以及 以及 -缓和以及 -平和以及 -总和以及 -共和以及 -调和以及 -饱和以及 -温和以及 -附和以及 -中和以及
  及以及 以及 -普及以及 -涉及以及 -触及以及 -波及以及 -提及以及 -危及以及 -顾及以及
  与以及 以及 -参与以及 -给与以及 -赠与以及
  以及和 以及 +以及和| +以及和各 +以及和省 +以及和市 +以及和县 +以及和有关 +以及和相关 -以及和谐 -以及和平 -以及和解 -以及和睦 -以及和美
  与和 和 -赠与和 -赋与和 -授与和 -付与和 -参与和 -给与和 -干与和 -与和谐 -与和平 -与和解 -与和睦 -与和美 -与和顺
  而且并且 并且
  并且而且 并且
  但是却是 但是
  由于因为 由于
  因为由于 由于
  原因是因为 原因是 -不是原因是因为
  原因是由于 原因是
  原因在于是 原因在于
  根据按照 根据
  按照根据 根据
  依据根据 根据
  根据依据 根据
  依照按照 按照
  按照依照 按照
  通过经过 通过
  对于对 对于 -对于对外 -对于对口 -对于对象 -对于对方 -对于对接 -对于对应 -对于对照 -对于对策 -对于对比 -对于对标 -对于对公 -对于对上 -对于对下
  关于对于 关于
  仅仅只有 仅有
  仅仅只是 只是
  各类各种 各类
  各种各类 各类
  截至目前为止 截至目前
  截至到目前为止 截至目前
  年来以来 年来
  多年来以来 多年来
  首次第一次 首次
  共计合计 共计
  合计共计 共计
  共计总计 共计
  总共共计 共计
`)

/** Two words of one clause that say one thing; the pattern finds the stretch that has to change, of which `rest` stays. */
export interface RedundantPair {
  /** The first of them, where it stands before that stretch. */
  readonly said?: string
  readonly pattern: RegExp
}

export const redundantPairs: readonly RedundantPair[] = [
  // 「2020年共在网站共公开信息9条」; not 「全县共12个单位共公开信息9条」「公共资源共公开信息9条」
  {
    said: '共',
    pattern:
      /共(?<=(?<![公总一与])共计?(?![同享青产和建治有性用识存赢鸣振商创融])[^，。；：、！？,;:\d一二三四五六七八九十百千万两各]{1,30}共)(?<rest>公开|发布|更新|受理|收到|办理|办结|答复|举办|开展|组织|召开|制发|制定|印发|编发|推送|转载|上传|报送|接受|接收|接待|回应|解答|发放|审查|审核)(?=[^，。；！？,;]{0,40}[\d一二三四五六七八九十])/g
  },
  // 「在我局共在网站公开标准目录9条」; not 「在2020年共在网站公开9条」
  {pattern: /在(?<rest>(?:[我本][局镇乡委办院县市区厅处站所]|局机关|我单位|本单位|本机关|全[县市区镇乡])共在)/g},
  // 「大约一半左右」; 「约40人左右」 is for the rule on approximations
  {pattern: /(?:大约|大概|约)(?<rest>(?:一半|半年|半个月|半天|半数|半小时|[两三四五六七八九]成)左右)/g}
]
