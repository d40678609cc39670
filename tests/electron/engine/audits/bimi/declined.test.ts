// A record that declines BIMI on purpose.
import { repliesIn } from '../../../../../shared/evidence.ts';
import { describe, expect, it } from 'vitest';
import { bimiDeclined } from '../../../../../electron/engine/audits/bimi/declined.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-declined', () => {
  it.each([
    ['declined', [txt(name, 'v=BIMI1; l=; a=;')], 'fail'],
    ['a logo', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiDeclined, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('is information only', async () => {
    const finding = await judgeZone(bimiDeclined, 'shop.example', [txt(name, 'v=BIMI1; l=; a=;')]);
    expect(finding.severity).toBe('info');
    expect(repliesIn(finding.evidence).map((reply) => reply.question.name)).toEqual([name]);
  });
});
