// Hosts of Amazon SES and the regions in them.
import { describe, expect, it } from 'vitest';
import {
  feedbackHost,
  sesFeedbackRegion,
  sesInboundRegion,
} from '../../../../../electron/engine/protocols/mx/ses-endpoint.ts';

describe('SES hosts', () => {
  it.each([
    ['inbound-smtp.us-east-1.amazonaws.com', 'us-east-1', null],
    ['inbound-smtp.us-gov-west-1.amazonaws.com', 'us-gov-west-1', null],
    ['feedback-smtp.ap-northeast-1.amazonses.com', null, 'ap-northeast-1'],
    ['inbound-smtp.us-east-1.amazonses.com', null, null],
    ['feedback-smtp.us-east-1.amazonaws.com', null, null],
    ['feedback-smtp.us-east-1.amazonses.com.shop.example', null, null],
    ['mail.shop.example', null, null],
  ])('%s', (host, inbound, feedback) => {
    expect([sesInboundRegion(host), sesFeedbackRegion(host)]).toEqual([inbound, feedback]);
  });

  it('prints a host that is read back', () => {
    expect(sesFeedbackRegion(feedbackHost('eu-west-1'))).toBe('eu-west-1');
  });
});
