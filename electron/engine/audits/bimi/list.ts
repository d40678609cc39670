// The BIMI audits, worst first where it can be said; one line each.
import type { Audit } from '../define-audit.ts';
import { bimiDeclined } from './declined.ts';
import { bimiEnforcementMissing } from './enforcement-missing.ts';
import { bimiEvidenceMissing } from './evidence-missing.ts';
import { bimiLocationInvalid } from './location-invalid.ts';
import { bimiPreferenceInvalid } from './preference-invalid.ts';
import { bimiRecordMisplaced } from './record-misplaced.ts';
import { bimiRecordMissing } from './record-missing.ts';
import { bimiRecordsSeveral } from './records-several.ts';
import { bimiSpfOpen } from './spf-open.ts';
import { bimiSyntaxError } from './syntax-error.ts';
import { bimiTagRepeated } from './tag-repeated.ts';
import { bimiUnrelatedText } from './unrelated-text.ts';

export const bimiAudits: readonly Audit[] = [
  bimiEnforcementMissing,
  bimiRecordsSeveral,
  bimiRecordMisplaced,
  bimiUnrelatedText,
  bimiSyntaxError,
  bimiTagRepeated,
  bimiLocationInvalid,
  bimiSpfOpen,
  bimiEvidenceMissing,
  bimiPreferenceInvalid,
  bimiDeclined,
  bimiRecordMissing,
];
