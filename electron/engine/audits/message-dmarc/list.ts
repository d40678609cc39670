// The audits of the topic message-dmarc, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageDmarcAuthorMissing } from './author-missing.ts';
import { messageDmarcAuthorsSeveral } from './authors-several.ts';
import { messageDmarcFailedNone } from './failed-none.ts';
import { messageDmarcFailedQuarantine } from './failed-quarantine.ts';
import { messageDmarcFailedReject } from './failed-reject.ts';
import { messageDmarcOneLeg } from './one-leg.ts';
import { messageDmarcRecordMissing } from './record-missing.ts';

export const messageDmarcAudits: readonly Audit[] = [
  messageDmarcAuthorMissing,
  messageDmarcAuthorsSeveral,
  messageDmarcFailedReject,
  messageDmarcFailedQuarantine,
  messageDmarcFailedNone,
  messageDmarcRecordMissing,
  messageDmarcOneLeg,
];
