// CSS that cannot be read.
import { draftClientStyleBroken } from '../../../../../electron/engine/audits/draft-client/style-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientStyleBroken, [
  { title: 'whole', html: '<style>a{b:c}</style>', verdict: 'pass' },
  { title: 'an open brace', html: '<style>\n a{b:c</style>', verdict: 'fail', at: ['2:3'], says: 'brace' },
  { title: 'no colon', html: '<style>a{b c;d:e}</style>', verdict: 'fail', at: ['1:10'] },
  { title: 'a value of the data', html: '<style>a{color:{{c}}} {{{more}}}</style>', verdict: 'pass' },
]);
