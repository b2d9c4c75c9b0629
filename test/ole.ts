/** The beginning of a file in the format of Office 97, in which documents with a password are kept as well, and the name of one of its parts. */
export function oldFormat(name: string): Uint8Array {
  const wide = Array.from(name, character => [character.charCodeAt(0), 0]).flat()
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(500).fill(0), ...wide, 0, 0])
}
