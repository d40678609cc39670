// The SES side of the scenario files: their lines joined, and all of it fit to be opened.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../../../../electron/demo/demo-world.ts';
import { demoScenario } from '../../../../../electron/demo/ses/scenario/demo-scenario.ts';
import { readScenario } from '../../../../../electron/demo/ses/scenario/read-scenario.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';

describe('readScenario', () => {
  it('joins the lines of all files', () => {
    const scenario = readScenario({
      one: '; ses: { "us-east-1": { "identities": { "a.example": {} },\n; ses:   "suppressed": [{ "EmailAddress": "x" }] } }\nrest',
      two: 'no such line',
      three: '; ses: { "us-east-1": { "identities": { "b.example": {} }, "suppressed": [{ "EmailAddress": "y" }] } }',
    });
    expect(scenario).toEqual({
      'us-east-1': {
        identities: { 'a.example': {}, 'b.example': {} },
        suppressed: [{ EmailAddress: 'x' }, { EmailAddress: 'y' }],
      },
    });
  });

  it('names the file that cannot be read, and what is told twice', () => {
    expect(() => readScenario({ torn: '; ses: { "us-east-1": ' })).toThrow('torn.zone: SyntaxError');
    const text = '; ses: { "us-east-1": { "account": { "SendingEnabled": true } } }';
    expect(() => readScenario({ one: text, two: text })).toThrow(
      'two.zone: Error: us-east-1 / account / SendingEnabled is told twice',
    );
  });
});

describe('the demo’s own scenario', () => {
  const world = demoWorld();
  const scenario = demoScenario();
  const site = openSite({
    world: () => world,
    publish: null,
    nowMs: () => Date.parse('2026-11-20T09:00:00Z'),
    seed: 'test',
    told: (_accountId, region) => scenario[region] ?? {},
  });

  it('opens in every region', () => {
    for (const region of Object.keys(scenario)) expect(site.region('111122223333', region).region).toBe(region);
  });

  it('has orchard.example all in order', () => {
    const account = site.region('111122223333', 'us-east-1');
    expect(account.identities.get('orchard.example')).toMatchObject({
      verification: { status: 'SUCCESS' },
      dkim: { search: { status: 'SUCCESS' }, signingHostedZone: 'dkim.amazonses.com' },
      mailFrom: { domain: 'bounce.orchard.example', search: { status: 'SUCCESS' } },
      configurationSet: 'orchard-transactional',
      lastLook: { errorType: null, soa: { serial: 2026112001 } },
    });
    expect(account.sending.configurationSets.has('orchard-transactional')).toBe(true);
  });
});
