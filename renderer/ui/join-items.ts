// Things in a row within a sentence, as each language separates them.

export function joinItems(items: readonly string[], language: string): string {
  return items.join(language === 'ja' ? '、' : ', ');
}
