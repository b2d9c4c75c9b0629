/** Lines that say how to reach the office. */

/** 「请与青禾县水利局」; not 「申请与答复」「请与会人员」. */
export const reachesOut = /(?<=^|[，。；：,;:（(\s])(?:敬请|请|可)与(?!会|时俱进)/

/** What one is asked to do: 「联系」「沟通」. */
export const getsInTouch = /联系|联络|沟通|接洽|洽谈|洽询|咨询|反映|对接|协商|商洽|交流|致电|拨打|来电|来函|来信|来访/

const label =
  '(?:(?:联系|咨询|办公|监督|投诉|受理|通讯|电子)\\s?)?(?:电\\s{0,4}话|邮\\s{0,4}箱|邮\\s{0,4}件|地\\s{0,4}址|邮\\s{0,4}编|邮政编码|传\\s{0,4}真|联系人|网\\s{0,4}址)'

/** 「电话：」 with nothing behind it but a mark, the next label, or the end. */
export const emptyLabel = new RegExp(`(${label})\\s{0,4}[:：]\\s{0,20}(?=[，,、；;。）)]|$|${label}\\s{0,4}[:：])`, 'g')

/** 「电话：」 with anything behind it. */
export const anyLabel = new RegExp(`${label}\\s{0,4}[:：]`)
