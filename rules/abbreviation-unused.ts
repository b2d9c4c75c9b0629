import {defineRule, passed} from '../src/engine/rule.js'
import type {ShortForm, UndeclaredForm} from '../src/facts/language/short-forms.js'

/** Whether short forms are declared once, before they are used, and used from then on. */
export default defineRule({
  id: 'abbreviation-unused',
  group: 'language',
  title: {
    zh: '声明的简称应当使用，未声明的简称不得使用',
    en: 'A short form that is declared must be used, and none may be used that is not declared'
  },
  description: {
    zh: '写了“（以下简称《条例》）”的，指出四种情况：后文一次也没有用；后文又写全称；声明之前已经用了；同一简称声明两次。全文没有声明而直接写《条例》《办法》这类只有文种的名称的，也指出，叙述式报告除外。名称中包含该全称的其他文件、国办等通用简称不报。默认不检查，需要时在配置中打开。',
    en: 'Where a report says 以下简称《条例》, four things are named: that it is never used, that the full title is written again, that it was used before, and that it is declared twice. Titles of a kind of document alone (《条例》, 《办法》) that are nowhere declared are named too, but not in narrative reports. Longer titles that hold the full one, and short forms that everybody knows, pass. Off by default.'
  },
  basis: [
    {
      kind: 'convention',
      reason: {
        zh: '公文中简称应当先用全称并注明，注明以后使用简称',
        en: 'official documents give the full name first, declare the short form, and use it from then on'
      }
    }
  ],
  severity: 'off',
  since: '0.1.0',
  messages: {
    unused: {
      zh: ({name}: Named) => `声明了简称“${name}”，后文没有使用，可以删去这个括注`,
      en: ({name}: Named) => `the short form “${name}” is declared and never used; the bracket can go`
    },
    'full-again': {
      zh: ({name}: Named) => `前文已声明简称“${name}”，这里又写了全称`,
      en: ({name}: Named) => `the short form “${name}” was declared, and the full title is written again`
    },
    early: {
      zh: ({name}: Named) => `“${name}”在声明简称之前就已使用，应当在首次出现时写全称并声明`,
      en: ({name}: Named) => `“${name}” is used before it is declared; write the full title and declare the short form at its first mention`
    },
    twice: {
      zh: ({name}: Named) => `简称“${name}”前文已经声明过`,
      en: ({name}: Named) => `the short form “${name}” was declared before`
    },
    undeclared: {
      zh: ({name}: Named) => `“${name}”没有声明是哪一份文件的简称`,
      en: ({name}: Named) => `the report does not say which document “${name}” is short for`
    }
  },
  *targets({facts, edition}): Iterable<Target> {
    const {declared, undeclared} = facts.slips.shortForms
    for (const form of declared) {
      const name = form.isTitle ? `《${form.name}》` : form.name
      if (form.earlier) yield {message: 'twice', name, form, at: form.at, beside: form.earlier}
      else yield {message: form.isUsed || form.before.length + form.fullAgain.length > 0 ? undefined : 'unused', name, form, at: form.at}
      for (const at of form.before.slice(0, 1)) yield {message: 'early', name, form, at, beside: form.at}
      for (const at of form.fullAgain) yield {message: 'full-again', name, form, at, beside: form.at}
    }
    if (edition.id === 'narrative') return
    for (const form of undeclared) yield {message: 'undeclared', name: `《${form.name}》`, form, at: form.at}
  },
  expect({message, name, form, at, beside}) {
    if (!message) return passed
    const related = [
      ...(beside ? [{at: beside, message: {zh: '声明简称处', en: 'declared here'}}] : []),
      ...('more' in form ? form.more : []).map(more => ({at: more, message: {zh: '再次使用', en: 'used again'}}))
    ]
    const short = {title: {zh: `改用简称“${name}”`, en: `Write “${name}”`}, edits: [{at, newText: name.replace(/[《》]/g, '')}]}
    const suggestions = message === 'full-again' ? [{...short, applicability: 'unsafe'} as const] : []
    return {outcome: 'failed', message, data: {name}, at, related, suggestions}
  }
})

interface Named {
  readonly name: string
}

interface Target {
  /** Absent where the short form is kept to. */
  readonly message: 'unused' | 'full-again' | 'early' | 'twice' | 'undeclared' | undefined
  readonly name: string
  readonly form: ShortForm | UndeclaredForm
  readonly at: ShortForm['at']
  readonly beside?: ShortForm['at']
}
