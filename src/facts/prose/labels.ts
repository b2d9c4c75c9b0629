/** Whether nothing before a figure says what it is, so that what stands behind it does. */
export function isBareLabel(label: string): boolean {
  return /^(?:其中|其余|剩余|余|另有?|还有|尚有|仍有|有|剩下|均为)?的?$/.test(label)
}
