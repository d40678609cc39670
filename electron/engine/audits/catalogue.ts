// Every audit there is; one line each, in the order of the topic's own list.
import type { Audit } from './define-audit.ts';
import { bimiAudits } from './bimi/list.ts';
import { dkimAudits } from './dkim/list.ts';
import { dmarcAudits } from './dmarc/list.ts';
import { mxAudits } from './mx/list.ts';
import { spfAudits } from './spf/list.ts';

export const audits: readonly Audit[] = [...spfAudits, ...dkimAudits, ...dmarcAudits, ...bimiAudits, ...mxAudits];
