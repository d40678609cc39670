// Sentences one after the other: Japanese has no space between them.

export function joinSentences(sentences: readonly string[], language: string): string {
  return sentences.join(language === 'ja' ? '' : ' ');
}
