// D05: SPF at `_dmarc`.
import { dmarcSpfText } from '../../../../../electron/engine/audits/dmarc/spf-text.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { probeLabel } from '../../../../fakes/judge-zone.ts';
import { domain, judgeCases, lost, own } from './record-cases.ts';

judgeCases(dmarcSpfText, [
  {
    title: 'SPF only',
    zone: [own('v=spf1 -all')],
    verdict: 'fail',
    marked: ['v=spf1'],
    cures: ['replace _dmarc.shop.example v=DMARC1; p=none; rua=mailto:<mailbox>'],
  },
  {
    title: 'SPF from a wildcard',
    zone: [own('v=spf1 -all'), txt(`${probeLabel}.${domain}`, 'v=spf1 -all')],
    verdict: 'not-applicable',
    says: 'wildcard',
  },
  {
    title: 'SPF, and a wildcard that could not be asked for',
    zone: [own('v=spf1 -all'), timeout(`${probeLabel}.${domain}`, 'TXT')],
    verdict: 'unknown',
  },
  { title: 'SPF beside a record', zone: [own('v=spf1 -all', 'v=DMARC1; p=none')], verdict: 'pass' },
  { title: 'another text', zone: [own('hello')], verdict: 'pass' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
