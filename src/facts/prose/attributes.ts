/** 「主动公开86件、依申请公开41件、不予公开88件」: how documents are marked, not what became of applications. */
export function isAttribute(masked: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  if (/主动公开(?:类|的|属性的?)?\s?\d/.test(masked.slice(Math.max(0, start - 80), end + 24))) return true
  // 「认定为主动公开的94件，占比50.3%，认定为依申请公开的31件，……」
  const before = masked.slice(Math.max(0, start - 120), end + 24)
  return /(?:认定|标注|确定|标定|定为|属性为)[^，。]{0,6}(?:主动公开|不予公开)/.test(before)
}
