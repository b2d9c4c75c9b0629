import type {Series, SeriesItem} from '../facts/series.js'
import {writeMarker} from '../model/marker.js'
import type {Located} from '../model/source.js'

/** The numbers that would have to change for a series to count on from an item to its end; none where it has several slips. */
export function renumber({items, slips}: Series, from: SeriesItem): readonly {readonly marker: Located; readonly raw: string}[] {
  if (slips.length !== 1) return []
  const start = items.indexOf(from)
  return items.slice(start).flatMap((item, offset) => {
    const raw = writeMarker(item, start + offset + 1)
    return raw === item.raw ? [] : [{marker: item.marker, raw}]
  })
}
