/** 「主动公开86件、依申请公开41件、不予公开88件」: how documents are marked, not what became of applications. */
export function isAttribute(masked: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const near = masked.slice(Math.max(0, start - 40), end + 24)
  if (/主动公开(?:类|的)?\s?\d/.test(near)) return true
  // 「认定为主动公开的94件，占比50.3%，认定为依申请公开的31件，……」
  const before = masked.slice(Math.max(0, start - 120), end)
  return /(?:认定为|定为|标注为|属性为|确定为)[^，。]{0,6}公开/.test(before) && /主动公开(?:类|的)*\s?\d/.test(before)
}
