/** Words that tell whose cases a section on reviews and suits speaks of. */

/** 「办理行政复议案件」「审理复议案件」「办理行政应诉案件」: what an organ does with cases of others. 「审结复议案件18件」; not 「行政复议1件，已审结」. */
export const handling =
  /办理(?!结果|情况)|审理|受理|代理|承办|代表|(?:审|办|裁)结(?:了|各类|涉[^，。；]{1,6})?(?:行政)?(?:复议|应诉|诉讼)|(?:作出|下达|出具)(?:行政)?复议(?:决定|意见)|立案(?:审查|受理)?(?:行政)?复议|[审办]结.{1,40}(?:纠错|调解|结案)率/

/** 「行政复议案件」「行政应诉案件」「诉讼案件」 */
export const caseNoun = /行政复议|复议决定|行政应诉|应诉案件|复议案件|行政诉讼|诉讼案件/

/** The case is one over disclosure. */
export const overDisclosure = /不予公开|信息公开|公开申请|依申请|公开答复/

/** 「代表县政府」「作为复议机关」: the organ decides or pleads for another. */
export const onBehalf =
  /代表|受[^，。；]{0,12}委托|(?:作为|以|履行|行使|承担|担任)[^，。；]{0,8}复议机[关构]|复议机构职[责能]|集中(?:行使|管辖)|复议委员会/

/** 「以各镇、各部门为被申请人」: cases against others. */
export const againstOthers =
  /(?:以|针对|不服)(?:全?[省市县区镇乡])?(?:[各下]|乡镇|县直|市直|部门|所属|公安|街道)[^，。；]{0,24}(?:为被|行政行为|行政处罚|决定)/

/** 「以我局为被申请人」「向市政府申请」「复议机关维持」: the case is against the organ, whoever handles it. */
export const againstOrgan =
  /不服|[我本][局委办镇乡厅院](?:的)?答复|驳回|(?<!代表|代|受|为)(?:法院|上级|[省市县区](?:人民)?政府)(?:共|已|依法)?(?:受理|审理|[审办]结)|被申请|被提起|被诉|被告|被复议|(?:申请人|当事人)[^，。；]{0,20}向|向[^，。；]{1,20}(?:申请|提起)|(?<!(?:作为|以|履行|行使|承担|担任)[^，。；]{0,8})复议机[关构]/
