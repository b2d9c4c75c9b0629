/** Units that count one and the same thing: cases, and texts. */
export const unitFamilies: readonly ReadonlySet<string>[] = [new Set('件 宗 例 起 件次'.split(' ')), new Set('条 篇 则'.split(' '))]

/** Units in which texts are counted; in one list they may stand side by side, and then nothing is proved by their sum. */
export const informationUnits: ReadonlySet<string> = new Set('条 篇 件 份 则 个 部 张 幅 条次'.split(' '))

/** Units in which applications, reviews and suits are counted, whatever else they count elsewhere. */
export const caseUnits: ReadonlySet<string> = new Set('件 宗 例 起 件次 份 个 封 条'.split(' '))
