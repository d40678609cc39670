// The last theme and language, so that the first paint already has them.
import type { Settings } from '../../shared/settings.ts';
import type { Language } from '../../shared/text.ts';

export type Look = { readonly theme: Settings['theme']; readonly language: Language };

const themeKey = 'plumbline.theme';
const languageKey = 'plumbline.language';

export function recallLook(): Look {
  const theme = localStorage.getItem(themeKey);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: localStorage.getItem(languageKey) === 'ja' ? 'ja' : 'en',
  };
}

export function rememberLook({ theme, language }: Look): void {
  localStorage.setItem(themeKey, theme);
  localStorage.setItem(languageKey, language);
}
