/** 「主动公开86件、依申请公开41件、不予公开88件」: how documents are marked, not what became of applications. */
export function isAttribute(masked: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  return /主动公开(?:类|的)?\s?\d/.test(masked.slice(Math.max(0, start - 40), end + 24))
}
