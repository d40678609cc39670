// An image whose address leads nowhere from within a mail.
import { draftImageAddressRelative } from '../../../../../electron/engine/audits/draft-image/address-relative.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageAddressRelative, [
  { title: 'full', html: '<img src="https://a.example/a.png"><img src="cid:logo">', verdict: 'pass' },
  {
    title: 'relative',
    html: '<img src="images/a.png"><img src="C:\\a.png"><img src="file:///a.png">',
    verdict: 'fail',
    at: ['1:11', '1:35', '1:55'],
  },
  {
    title: 'without a scheme',
    html: '<img src="//a.example/a.png">',
    verdict: 'fail',
    mended: '<img src="https://a.example/a.png">',
  },
]);
