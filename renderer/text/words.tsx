// Gives every view the words of the current language.
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Language, Text } from '../../shared/text.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

export const wordsByLanguage: { readonly [L in Language]: Words } = { en, ja };

type Speech = {
  readonly language: Language;
  readonly words: Words;
  /** The text in the current language. */
  readonly say: (text: Text) => string;
};

const SpeechContext = createContext<Speech>(speechOf('en'));

function speechOf(language: Language): Speech {
  return { language, words: wordsByLanguage[language], say: (text) => text[language] };
}

export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const speech = useMemo(() => speechOf(language), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words of a view that is loaded when it is first asked for, and its words with it. */
export function useWordsOf<W>(both: { readonly [L in Language]: W }): W {
  return both[use(SpeechContext).language];
}

export function useWords(): Speech {
  return use(SpeechContext);
}
