// Shows a component as the window would, and what can be read of it.
import { MantineProvider } from '@mantine/core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SurroundingsContext } from '../../renderer/details/surroundings.tsx';
import { WordsProvider, wordsByLanguage } from '../../renderer/text/words.tsx';
import type { Language } from '../../shared/text.ts';

export function show(element: ReactElement, language: Language = 'en'): string {
  const surroundings = { language, words: wordsByLanguage[language].details, copy: () => {}, open: () => {} };
  return renderToStaticMarkup(
    <MantineProvider forceColorScheme="light">
      <WordsProvider language={language}>
        <SurroundingsContext value={surroundings}>{element}</SurroundingsContext>
      </WordsProvider>
    </MantineProvider>,
  ).replace(/<style[\s\S]*?<\/style>/g, '');
}

/** The words alone, in their order. */
export function read(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
