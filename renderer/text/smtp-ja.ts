// The words of the SMTP workbench, in Japanese.
import type { smtpEn } from './smtp-en.ts';

export const smtpJa: typeof smtpEn = {
  title: '',
};
