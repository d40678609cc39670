// Which identities bear on another, how few requests it takes to read them, and what could not be read.
import { describe, expect, it } from 'vitest';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { MemorySesOptions } from '../../fakes/memory-ses.ts';
import { exampleIdentity } from '../../fakes/ses-identity.ts';
import { gatherIdentity, valueOf } from './identity-world.ts';

const domain = (name: string, region = 'us-east-1'): SesIdentity => exampleIdentity({ name, domain: name, region });
const address = (name: string, region = 'us-east-1'): SesIdentity =>
  exampleIdentity({ name, domain: name.split('@')[1] ?? '', region, kind: 'address' });

async function gather(identity: SesIdentity, ses: MemorySesOptions) {
  const brought = await gatherIdentity(['sesRelated'], { identity, ses });
  const related = valueOf('sesRelated', brought);
  return {
    ...related,
    names: related.identities.map(({ name, region }) => `${name} ${region}`).toSorted(),
    details: brought.ses.asked
      .filter(({ read }) => read === 'identity')
      .map(({ about, region }) => `${about ?? ''} ${region}`),
    lists: brought.ses.asked.filter(({ read }) => read === 'identities').map(({ region }) => region),
  };
}

describe('sesRelated', () => {
  const regions = {
    'us-east-1': {
      identities: [
        domain('news.shop.example'),
        domain('shop.example'),
        domain('deep.news.shop.example'),
        domain('other.example'),
        domain('example'),
        address('anna@news.shop.example'),
        address('ben@deep.news.shop.example'),
        address('carl@shop.example'),
      ],
    },
    'eu-west-1': {
      identities: [
        domain('news.shop.example', 'eu-west-1'),
        domain('shop.example', 'eu-west-1'),
        address('anna@news.shop.example', 'eu-west-1'),
      ],
    },
  };

  it('reads the MAIL FROM domain where it is an identity of its own', async () => {
    const world = {
      'us-east-1': { identities: [domain('shop.example'), domain('bounce.shop.example'), domain('a.shop.example')] },
    };
    expect((await gather(domain('shop.example'), { regions: world })).names).toEqual(['bounce.shop.example us-east-1']);
  });

  it('reads the domain elsewhere, the domains above it, and the addresses below it in its own region', async () => {
    const { names, gaps, details, lists } = await gather(domain('news.shop.example'), { regions });
    expect(names).toEqual([
      'anna@news.shop.example us-east-1',
      'ben@deep.news.shop.example us-east-1',
      'news.shop.example eu-west-1',
      'shop.example eu-west-1',
      'shop.example us-east-1',
    ]);
    expect(gaps).toEqual([]);
    expect(lists).toEqual(['us-east-1', 'eu-west-1']);
    // The identity itself is an artifact of its own.
    expect(details.toSorted()).toEqual([...names, 'news.shop.example us-east-1'].toSorted());
  });

  it('reads the domain of an address, in its own region as well', async () => {
    const { names } = await gather(address('anna@news.shop.example'), { regions });
    expect(names).toEqual([
      'news.shop.example eu-west-1',
      'news.shop.example us-east-1',
      'shop.example eu-west-1',
      'shop.example us-east-1',
    ]);
  });

  it('looks into the region that a replica’s keys come from, though the profile does not name it', async () => {
    const own = domain('shop.example');
    const replica = { ...own, dkim: { ...own.dkim, origin: 'AWS_SES_SA_EAST_1' } };
    const { lists, gaps } = await gather(replica, { regions: { 'us-east-1': { identities: [replica] } } });
    expect(lists).toEqual(['us-east-1', 'sa-east-1']);
    expect(gaps).toMatchObject([{ region: 'sa-east-1', failure: { kind: 'aws-region-without-ses' } }]);
  });

  it('reads twenty addresses at most, and says how many it left', async () => {
    const many = Array.from({ length: 27 }, (_, index) => address(`u${String(index).padStart(2, '0')}@shop.example`));
    const identity = domain('shop.example');
    const related = await gather(identity, { regions: { 'us-east-1': { identities: [identity, ...many] } } });
    expect(related).toMatchObject({ unread: 7 });
    expect(related.names).toHaveLength(20);
  });

  it('names what could not be read, a list or a detail, and keeps the rest', async () => {
    const denied = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region: 'eu-west-1' } as const;
    const throttled = { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'us-east-1' } as const;
    const { names, gaps } = await gather(domain('news.shop.example'), {
      regions,
      failing: ({ read, region, about }) => {
        if (read === 'identities' && region === 'eu-west-1') return denied;
        return read === 'identity' && about === 'anna@news.shop.example' ? throttled : null;
      },
    });
    expect(names).toEqual(['ben@deep.news.shop.example us-east-1', 'shop.example us-east-1']);
    expect(gaps).toEqual([
      { region: 'eu-west-1', operation: 'ListEmailIdentities', subject: null, failure: denied },
      { region: 'us-east-1', operation: 'GetEmailIdentity', subject: 'anna@news.shop.example', failure: throttled },
    ]);
  });

  it('takes one that was deleted meanwhile for what it is: not there', async () => {
    const gone = { kind: 'aws-not-found', operation: 'GetEmailIdentity', subject: 'shop.example' } as const;
    const { names, gaps } = await gather(domain('news.shop.example'), {
      regions: { 'us-east-1': { identities: [domain('news.shop.example'), domain('shop.example')] } },
      failing: ({ read, about }) => (read === 'identity' && about === 'shop.example' ? gone : null),
    });
    expect({ names, gaps }).toEqual({ names: [], gaps: [] });
  });
});
