/** Ways of writing numbers that are out of use, sought with names and quotations blanked. */

/** 「１２」「2０24」「３．５」 */
export const fullWidthNumber = /[\d０-９]*[０-９](?:[\d０-９．，.,]*[\d０-９])?/g

/** A full-width number that numbers a paragraph belongs to the layout: 「１．」「２、」. */
export const fullWidthMarker = /^\s*[（(]?[０-９]{1,2}[．.、）)]/

/** Four characters before 年 that may be a year, in digits, numerals or both: 「2〇24」「二O一一」. */
export const writtenYear = /(?<![\dA-Za-z〇○零一二三四五六七八九十])[12一二][\dOoＯｏ〇○零一二三四五六七八九]{3}(?=年)/g

/** 「百分之98」; not 「百分之九十八」「百分之百」. */
export const wordBeforeDigits = /(?<of>[百千])分之(?<number>\d{1,3}(?:\.\d{1,4})?)/g

/**
 * Digits with 千 or 百 behind: 「3千余」「5百」.
 *
 * Not 「35千伏」「5千米」, whose 千 is part of the unit, nor 「2024百日攻坚」, where the digits are another word's.
 */
export const digitsBeforeWord =
  /(?<![\d.．A-Za-z第])(?<number>[1-9]\d{0,2}|[1-9]\.\d)(?<rank>[千百])(?=(?<more>[余多来几]?)(?:[万亿]|[件条次份个篇项人名家元户场期例起处宗页]))/g

/** Numerals that go with a measure word as words of the language do, in whatever company: 「举办培训5次、演练一次」. */
export const idiomaticNumerals: ReadonlySet<string> = new Set(['一', '两', '几', '数', '半'])

/** Sums of money have separators more often than counts have. */
export const moneyUnits: ReadonlySet<string> = new Set(['元', '万元', '亿元'])
