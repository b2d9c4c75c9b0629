/** 「主动公开86件、依申请公开41件、不予公开88件」: how documents are marked, not what became of applications. */
export function isAttribute(masked: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return /主动公开(?:类|的|属性的?)?\s?\d|(?:认定|标注|确定|标定)[^，。]{0,6}(?:主动公开|不予公开)/.test(
    masked.slice(Math.max(0, start - 80), end + 24)
  )
}
