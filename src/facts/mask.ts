/** The text with what is quoted or titled blanked out, of the same length, so that no word or number of a name counts. */
export function maskNames(value: string): string {
  return value.replace(/“[^“”\n]{1,60}”|《[^《》\n]{1,80}》/g, name => name.slice(0, 1) + '＿'.repeat(name.length - 2) + name.slice(-1))
}
