// STOPGAP until the real reader lands
import {type DateMention, type DateRange, findDates} from './date.js'
import type {Quantity} from './quantity.js'
import type {Text} from './text.js'
export function readFigures(text: Text): {readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[]; readonly ranges: readonly DateRange[]} {
  const {dates, ranges} = findDates(text)
  const quantities: Quantity[] = []
  for (const m of text.value.matchAll(/(\d[\d,]*(?:\.\d+)?)(万|亿)?(余|多)?\s?(件次|人次|万元|个百分点|件|条|篇|期|次|例|份|个|起|项|宗|人|元|%|％|部|则)|百分之([一二三四五六七八九十]+)/g)) {
    const at = text.slice(m.index, m.index + m[0].length)
    const decimal = (m[1] ?? String({五十: 50, 四十: 40}[m[5] ?? ''] ?? 0)).replace(/,/g, '')
    const magnitude = (m[2] === '万' ? 4 : m[2] === '亿' ? 8 : 0) + (m[4] === '万元' ? 4 : 0)
    quantities.push({source: at.source, span: at.span, raw: at.value, value: Number(`${decimal}e${magnitude}`), decimal, decimals: decimal.split('.')[1]?.length ?? 0, magnitude, unit: m[5] ? '%' : m[4] === '％' ? '%' : m[4] === '万元' ? '元' : m[4]!, ...(m[3] ? {approximation: 'about' as const} : {})})
  }
  if (quantities.length === 0 && /^[-－]?\d+$/.test(text.value)) quantities.push({source: text.source, span: text.span, raw: text.value, value: Number(text.value), decimal: text.value, decimals: 0, magnitude: 0})
  return {quantities, dates, ranges}
}
