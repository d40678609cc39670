// SES's feedback host at a domain where people expect their mail.
import { describe, expect, it } from 'vitest';
import { mxSesFeedbackMisplaced } from '../../../../../electron/engine/audits/mx/ses-feedback-misplaced.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const feedback = 'feedback-smtp.us-east-1.amazonses.com';

describe('mx-ses-feedback-misplaced', () => {
  it.each([
    ['at the domain itself', 'shop.example', [mx('shop.example', [10, feedback])], 'fail'],
    [
      'beside a mail host',
      'news.shop.example',
      [mx('news.shop.example', [10, feedback], [20, 'mail.shop.example'])],
      'fail',
    ],
    ['alone at a sub-domain, as MAIL FROM', 'bounce.shop.example', [mx('bounce.shop.example', [10, feedback])], 'pass'],
    ['a mail host', 'shop.example', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['no MX', 'shop.example', [], 'not-applicable'],
    ['not known', 'shop.example', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, domain, replies, verdict) => {
    expect((await judgeZone(mxSesFeedbackMisplaced, domain, replies)).verdict).toBe(verdict);
  });

  it('removes it', async () => {
    const reply = mx('shop.example', [10, feedback], [20, 'mail.shop.example']);
    const { details } = await judgeZone(mxSesFeedbackMisplaced, 'shop.example', [reply]);
    expect(details).toMatchObject([{ kind: 'excerpt' }, { act: 'remove', value: `10 ${feedback}` }]);
  });
});
