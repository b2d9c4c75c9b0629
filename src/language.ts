/** The languages nianbao speaks. Chinese is the default. This file may import nothing. */
export type Language = 'zh' | 'en'

/** The same sentence in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
