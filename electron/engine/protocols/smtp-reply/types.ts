// One SMTP reply as it was pasted, and what is known about such replies.
import type { Text } from '../../../../shared/text.ts';

export type ParsedReply = {
  readonly code: number | null;
  /** RFC 3463: `5.1.1`; null where there is none. */
  readonly enhanced: string | null;
  /** What is said besides the codes, on one line. */
  readonly words: string;
  /** It was a receiver's, as SES and RFC 3464 2.3.6 hand it on: `smtp; 550 ...`. */
  readonly isDiagnostic: boolean;
};

/** What a reply means, and what to do next. */
export type Advice = { readonly meaning: Text; readonly next: Text };
