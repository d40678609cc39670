// D39: names that nobody made.
import { dmarcWildcard } from '../../../../../electron/engine/audits/dmarc/wildcard.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { probeLabel } from '../../../../fakes/judge-zone.ts';
import { domain, judgeCases, own } from './record-cases.ts';

const probe = `_dmarc.${probeLabel}.${domain}`;

judgeCases(dmarcWildcard, [
  {
    title: 'a wildcard with a record',
    zone: [txt(probe, 'v=DMARC1; p=none')],
    verdict: 'fail',
    says: 'record of its own',
    marked: ['v=DMARC1; p=none'],
  },
  {
    title: 'a wildcard with another text',
    zone: [txt(probe, 'v=spf1 -all')],
    verdict: 'fail',
    says: 'not a DMARC record',
  },
  { title: 'no wildcard', zone: [own('v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'a time-out', zone: [timeout(probe, 'TXT')], verdict: 'unknown' },
]);
