// The fix card: every form holds the same records, and what other programs read is what was meant.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixCard } from '../../../../electron/engine/publish/fix-card.ts';
import { cutStrings, groupSets } from '../../../../electron/engine/publish/group-sets.ts';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import type { WantedRecord } from '../../../../shared/publish.ts';
import { exampleIdentity, exampleTokens } from '../../../fakes/ses-identity.ts';

function wanted(record: Partial<RecordToPublish>, keeps: readonly string[] = []): WantedRecord {
  return {
    record: {
      kind: 'record-to-publish',
      act: 'add',
      name: 'shop.example',
      type: 'TXT',
      value: 'v=spf1 -all',
      ttlSeconds: 3600,
      ...record,
    },
    purpose: { en: 'x', ja: 'x' },
    state: 'missing',
    required: true,
    keeps,
  };
}

const longKey = `p=${'A'.repeat(390)}`;
const records = [
  ...exampleTokens.map((token) =>
    wanted({ name: `${token}._domainkey.shop.example`, type: 'CNAME', value: `${token}.dkim.amazonses.com` }),
  ),
  wanted({ name: 'bounce.shop.example', type: 'MX', value: '10 feedback-smtp.us-east-1.amazonses.com' }),
  wanted({ name: 'bounce.shop.example', value: 'v=spf1 include:amazonses.com ~all' }, ['site-check="7"']),
  wanted({ name: 's1._domainkey.shop.example', value: longKey }),
];
const card = fixCard({ identity: exampleIdentity(), zone: 'shop.example' }, records);

describe('the zone file', () => {
  it('is taken by BIND as it stands, with the very values', () => {
    const head = `$TTL 3600\nshop.example. SOA ns1.shop.example. host.shop.example. 1 7200 900 1209600 300\nshop.example. NS ns1.shop.example.\nns1.shop.example. A 192.0.2.1\n`;
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-zone-'));
    writeFileSync(join(folder, 'zone'), head + card.texts['zone-file']);
    const checked = spawnSync('named-checkzone', ['-D', 'shop.example', join(folder, 'zone')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(checked.stderr + checked.stdout).toContain('loaded serial 1');
    for (const token of exampleTokens)
      expect(checked.stdout).toMatch(new RegExp(`${token}._domainkey.*CNAME.*${token}`));
    const key = /s1\._domainkey.*TXT\s+(.*)/u.exec(checked.stdout)?.[1] ?? '';
    expect([...key.matchAll(/"([^"]*)"/gu)].map(([, part]) => part ?? '').join('')).toBe(longKey);
  });
});

describe('a DNS panel', () => {
  it('gets the name with the zone or without, and the priority of an MX apart', () => {
    expect(card.texts['panel-full']).toContain(
      `Name:     ${exampleTokens[0]}._domainkey.shop.example\nType:     CNAME`,
    );
    expect(card.texts['panel-relative']).toContain(`Name:     ${exampleTokens[0]}._domainkey\nType:     CNAME`);
    expect(card.texts['panel-relative']).toContain(
      'Name:     bounce\nType:     MX\nTTL:      3600\nPriority: 10\nValue:    feedback-smtp.us-east-1.amazonses.com',
    );
  });

  it('writes the zone itself as @', () => {
    const atApex = fixCard({ identity: exampleIdentity(), zone: 'shop.example' }, [wanted({})]);
    expect(atApex.texts['panel-relative']).toMatch(/^Name: {5}@$/mu);
  });
});

describe('Route 53', () => {
  type Batch = {
    Changes: {
      Action: string;
      ResourceRecordSet: { Name: string; Type: string; ResourceRecords: { Value: string }[] };
    }[];
  };
  const sets = (JSON.parse(card.texts.route53) as Batch).Changes.map(({ ResourceRecordSet }) => ResourceRecordSet);

  it('never gets a CNAME with several values', () => {
    expect(sets.filter(({ Type }) => Type === 'CNAME').map(({ ResourceRecords }) => ResourceRecords.length)).toEqual([
      1, 1, 1,
    ]);
    const twice = [wanted({ type: 'CNAME', value: 'a.example' }), wanted({ type: 'CNAME', value: 'b.example' })];
    expect(() => groupSets(twice)).toThrow(/two CNAME/u);
  });

  it('keeps what others have at the same name, since UPSERT replaces the whole set', () => {
    const txt = sets.find(({ Name, Type }) => Name === 'bounce.shop.example.' && Type === 'TXT');
    expect(txt?.ResourceRecords.map(({ Value }) => Value)).toEqual([
      '"v=spf1 include:amazonses.com ~all"',
      '"site-check=\\"7\\""',
    ]);
  });

  it('cuts long text at 255 bytes', () => {
    const key = sets.find(({ Name }) => Name.startsWith('s1.'))?.ResourceRecords[0]?.Value ?? '';
    expect(key.split(' ').map((part) => part.length - 2)).toEqual([255, longKey.length - 255]);
  });
});

describe('Terraform', () => {
  const text = card.texts.terraform;

  it('names every record once, with the identity and its MAIL FROM', () => {
    const names = [...text.matchAll(/^resource "([^"]+)" "([^"]+)"/gmu)].map(([, type, name]) => `${type}.${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('aws_route53_record'))).toHaveLength(6);
    expect(names).toContain('aws_sesv2_email_identity.shop_example');
    expect(names).toContain('aws_sesv2_email_identity_mail_from_attributes.shop_example');
    expect(text).toContain('next_signing_key_length = "RSA_2048_BIT"');
  });

  it('cuts long TXT as the provider wants it, and never starts a template', () => {
    expect(text).toContain(`"${cutStrings(longKey).join('\\"\\"')}"`);
    const odd = fixCard({ identity: exampleIdentity(), zone: 'shop.example' }, [wanted({ value: '${x} %{y} "q" \\' })]);
    expect(odd.texts.terraform).toContain('"$${x} %%{y} \\"q\\" \\\\"');
  });
});

describe('CloudFormation', () => {
  type Template = { Resources: { [id: string]: { Type: string; Properties: { [name: string]: unknown } } } };
  const { Resources } = JSON.parse(card.texts.cloudformation) as Template;

  it('has a resource a record set, with logical ids of letters and digits, and the identity', () => {
    expect(Object.keys(Resources).every((id) => /^[A-Za-z0-9]{1,255}$/u.test(id))).toBe(true);
    expect(Object.values(Resources).filter(({ Type }) => Type === 'AWS::Route53::RecordSet')).toHaveLength(6);
    expect(Object.values(Resources).find(({ Type }) => Type === 'AWS::SES::EmailIdentity')?.Properties).toEqual({
      EmailIdentity: 'shop.example',
      DkimAttributes: { SigningEnabled: true },
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: { MailFromDomain: 'bounce.shop.example', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      ConfigurationSetAttributes: { ConfigurationSetName: 'shop-default' },
      FeedbackAttributes: { EmailForwardingEnabled: true },
    });
  });
});
