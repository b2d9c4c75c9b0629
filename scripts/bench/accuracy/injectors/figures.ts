import {mark, percent} from '../draft.js'
import {type Injector, pickSentence, replaceSentence, reprint, slotsOf} from './injector.js'

export const figureInjectors: readonly Injector[] = [
  {
    rule: 'ratio-consistency',
    id: 'other-share',
    says: 'a share of two figures of its sentence is some points off',
    inject(draft, random) {
      const at = pickSentence(draft, random, ({sentence}) => slotsOf(sentence).some(({from}) => from?.kind === 'share'))
      const slot = at && slotsOf(at.sentence).find(({from}) => from?.kind === 'share')
      if (!at || !slot || slot.from?.kind !== 'share') return undefined
      const off = slot.value > 50 ? -random.between(2, 30) : random.between(2, 30)
      const {decimals} = slot.from
      return replaceSentence(
        draft,
        at,
        reprint(at.sentence, slot.name, ({value}) => mark(percent(value + off, decimals)))
      )
    }
  }
]
