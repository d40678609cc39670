// D30: the length of the record.
import { dmarcRecordLong } from '../../../../../electron/engine/audits/dmarc/record-long.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeCases, lost, own, ownName } from './record-cases.ts';

const ofLength = (length: number) => 'v=DMARC1; p=none; note='.padEnd(length, 'x');

judgeCases(dmarcRecordLong, [
  { title: '451 bytes', zone: [own(ofLength(451))], verdict: 'fail', says: '451', marked: ['x'] },
  { title: '450 bytes', zone: [own(ofLength(450))], verdict: 'pass' },
  { title: 'several strings', zone: [txt(ownName, [ofLength(255), 'y'.repeat(250)])], verdict: 'fail', says: '505' },
  { title: 'a time-out', zone: [lost], verdict: 'unknown' },
  { title: 'no record at all', zone: [], verdict: 'not-applicable' },
]);
