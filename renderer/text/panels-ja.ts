// The words of the smaller panels of the account's health, in Japanese.
import type { panelsEn } from './panels-en.ts';

export const panelsJa: typeof panelsEn = {
  title: '',
};
