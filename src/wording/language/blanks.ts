/** Where a blank between two Chinese words is meant: behind a number in words. 「一是 加强培训」「第一 加强培训」「共 三 个」; not 「及时更 新」. */
export const blankMayFollow = /(?:^第?[一二三四五六七八九十]{1,3}是?|[〇零一二三四五六七八九十百千万亿两])$/

/** A head that begins a sentence within a line: 「一、总体情况」「（二）依申请公开」「3.培训」; not 「一季度」. */
export const headBegins = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.])/
