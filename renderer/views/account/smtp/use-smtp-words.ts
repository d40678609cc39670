// The words of the SMTP workbench, loaded with it.
import { smtpEn } from '../../../text/smtp-en.ts';
import { smtpJa } from '../../../text/smtp-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

export function useSmtpWords(): typeof smtpEn {
  return useWordsOf({ en: smtpEn, ja: smtpJa });
}
