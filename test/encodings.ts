/** The bytes of a text in the encodings that reports come in; Node writes UTF-8 and UTF-16 only. */

/** Encodes characters of GBK, which are all that reports need; throws at others. */
export function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap(character => {
      const code = character.codePointAt(0) ?? 0
      const bytes = code < 0x80 ? [code] : bytesOf().get(character)
      if (!bytes) throw new Error(`expected a character of GBK, got ${character}`)
      return bytes
    })
  )
}

export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function toUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const little = Buffer.from(text, 'utf16le')
  return Uint8Array.from(order === 'little' ? little : little.swap16())
}

let known: ReadonlyMap<string, readonly number[]> | undefined

/** The two bytes of each character, worked out from what the decoder makes of all pairs. */
function bytesOf(): ReadonlyMap<string, readonly number[]> {
  if (known) return known
  const decoder = new TextDecoder('gb18030', {fatal: true})
  const found = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!found.has(character)) found.set(character, [lead, trail])
    }
  }
  known = found
  return found
}
