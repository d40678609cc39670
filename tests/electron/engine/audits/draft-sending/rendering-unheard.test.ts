// Nobody is told when a template could not be filled in.
import { draftSendingRenderingUnheard } from '../../../../../electron/engine/audits/draft-sending/rendering-unheard.ts';
import { set, told } from '../../../../fakes/sending-evidence.ts';
import { absent, denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingRenderingUnheard, [
  { title: 'no values', message: {}, outside: told({ set: absent }), verdict: 'not-applicable' },
  {
    title: "SES's own placeholders alone",
    html: '{{ses:openTracker}} {{amazonSESUnsubscribeUrl}}',
    message: {},
    outside: told({ set: absent }),
    verdict: 'not-applicable',
  },
  { title: 'heard', html: '{{name}}', message: {}, outside: told(), verdict: 'pass' },
  { title: 'no set', html: '{{name}}', message: {}, outside: told({ set: absent }), verdict: 'fail' },
  {
    title: 'disabled',
    html: '{{name}}',
    message: {},
    outside: told({
      set: set({ eventDestinations: exampleSet().eventDestinations.map((one) => ({ ...one, enabled: false })) }),
    }),
    verdict: 'fail',
    says: 'shop-default',
  },
  { title: 'not known', html: '{{name}}', message: {}, outside: told({ set: denied }), verdict: 'unknown' },
  {
    title: 'bytes',
    html: '{{name}}',
    eml: 'From: a@b.example\r\n\r\n',
    outside: told({ set: absent }),
    verdict: 'not-applicable',
  },
]);
