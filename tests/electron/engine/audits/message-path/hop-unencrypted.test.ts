// A hop over the internet without TLS.
import { messagePathHopUnencrypted } from '../../../../../electron/engine/audits/message-path/hop-unencrypted.ts';
import { hopWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messagePathHopUnencrypted, [
  { title: 'TLS', verdict: 'pass' },
  {
    title: 'none',
    with: { hops: [hopWith({ encrypted: 'no', protocol: 'ESMTP', tls: null })] },
    verdict: 'fail',
    says: 'out.example.com 192.0.2.1 to mx.example.net by ESMTP',
    shows: 'mx.example.net',
  },
  { title: 'inside a network', with: { hops: [hopWith({ encrypted: 'no', fromIp: '10.0.0.1' })] }, verdict: 'pass' },
  { title: 'no hops', with: { hops: [] }, verdict: 'not-applicable' },
]);
