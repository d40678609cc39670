// A link to a numeric address.
import { draftSpamAddressNumeric } from '../../../../../electron/engine/audits/draft-spam/address-numeric.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamAddressNumeric, [
  { title: 'a name', html: '<a href="https://1.2.3.4.example/">a</a>', verdict: 'pass' },
  { title: 'a number', html: '<a href="http://192.0.2.7/a">a</a>', verdict: 'fail', at: ['1:10'], says: '192.0.2.7' },
  { title: 'a private number', html: '<a href="http://10.0.0.7/a">a</a>', verdict: 'pass' },
]);
