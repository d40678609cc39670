// Which family receives mail for a domain.
import { describe, expect, it } from 'vitest';
import { familyDomains, familyOfDomain, familyOfHosts } from '../../../../../electron/engine/protocols/mx/families.ts';
import { type MxFamily, mxFamilies } from '../../../../../shared/history/search.ts';

describe('the family of a domain', () => {
  it.each<readonly [string, MxFamily | null]>([
    ['gmail.com', 'google'],
    ['Hotmail.CO.jp', 'microsoft'],
    ['yahoo.co.jp', 'yahoo-japan'],
    ['ymail.com', 'yahoo'],
    ['i.softbank.jp', 'softbank'],
    ['t.vodafone.ne.jp', 'softbank'],
    ['docomo.ne.jp', 'docomo'],
    ['au.com', 'au'],
    ['simulator.amazonses.com', 'amazon'],
    ['mail.gmail.com', null],
    ['gmail.com.evil.example', null],
    ['', null],
  ])('%j is %s', (domain, family) => {
    expect(familyOfDomain(domain)).toBe(family);
  });

  it('is one alone', () => {
    const named = Object.values(familyDomains).flat();
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('the family of MX hosts', () => {
  it.each<readonly [readonly string[], MxFamily]>([
    [['aspmx.l.google.com', 'alt1.aspmx.l.google.com'], 'google'],
    [['SMTP.GOOGLE.COM.'], 'google'],
    [['client-example.mail.protection.outlook.com'], 'microsoft'],
    [['hotmail-com.olc.protection.outlook.com'], 'microsoft'],
    [['mta5.am0.yahoodns.net'], 'yahoo'],
    [['mx01.mail.icloud.com'], 'apple'],
    [['mx1.mail.yahoo.co.jp'], 'yahoo-japan'],
    [['mfsmax.docomo.ne.jp'], 'docomo'],
    [['mx2.ezweb.ne.jp'], 'au'],
    [['mx.softbank.ne.jp'], 'softbank'],
    [['mxa-001.pphosted.com'], 'proofpoint'],
    [['us-smtp-inbound-1.mimecast.com'], 'mimecast'],
    [['d1.ess.barracudanetworks.com'], 'barracuda'],
    [['inbound-smtp.eu-west-1.amazonaws.com'], 'amazon'],
    [['mx.own.example', 'backup.mimecast.com'], 'mimecast'],
    [['google.com.evil.example'], 'other'],
    [['ec2-192-0-2-1.compute.amazonaws.com'], 'other'],
    [[], 'other'],
  ])('of %j is %s', (hosts, family) => {
    expect(familyOfHosts(hosts)).toBe(family);
    expect(mxFamilies).toContain(family);
  });
});
