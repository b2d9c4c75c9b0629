/** Whether nothing before a figure says what it is, so that what stands behind it does. */
export function isBareLabel(label: string): boolean {
  return /^(?:截至|到|至)?(?:年末|年底|岁末|期末)?[，]?(?:其中|其余|剩余|余|另有?|还有|尚有|仍有|尚余|还余|有|剩下|均为|对|将)?的?$/.test(
    label
  )
}
