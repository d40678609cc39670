// The words of the suppression list, in Japanese.
import type { suppressionEn } from './suppression-en.ts';

export const suppressionJa: typeof suppressionEn = {
  title: '',
};
