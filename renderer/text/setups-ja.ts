// The words of the generated set-ups, in Japanese.
import type { setupsEn } from './setups-en.ts';

export const setupsJa: typeof setupsEn = {
  title: '',
};
