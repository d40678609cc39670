// The words of the account's health: its frame, standing and metrics, in Japanese.
import type { accountEn } from './account-en.ts';

export const accountJa: typeof accountEn = {
  title: '',
};
