// What is found in the archive, and how it is counted, on a real DuckDB file.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMailEvents } from '../../electron/engine/protocols/ses-event/mail-events.ts';
import { openArchive } from '../../electron/adapters/history/archive.ts';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { findAllRows } from '../../electron/adapters/history/queries/find-rows.ts';
import { takeLimits } from '../../electron/adapters/history/take-limits.ts';
import { readQuery } from '../../electron/engine/history/read-query.ts';
import { seenIn, stateOf } from '../../electron/engine/timeline/state-of.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import { type HistoryFilter, type MessageRow, messageStates, noFilter } from '../../shared/history/search.ts';
import {
  type Archives,
  bounced,
  delivered,
  openArchives,
  record,
  startMs,
  take,
  trace,
  valueOf,
} from './event-archive.ts';

const hour = 3_600_000;
const day = 24 * hour;
const own = '0102018f2d1e5a3b-6159d14e-061f-4777-8f1c-444c5c4152aa-000000';
const ben = 'ben@gmail.com';
const two = ['cara@partner.example', 'dai@例え.example'];

const toBen = { id: 'm2', to: [ben], sent: hour, subject: 'ご注文の確認 No. 7' } as const;
const toTwo = { id: 'm3', to: two, sent: 2 * hour, subject: 'Invoice 50%' } as const;
const full = { emailAddress: ben, status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 over quota' };
const records = [
  record({ id: own, type: 'Send', clientId: 'ORDER-1@shop.example', tags: { campaign: ['spring', 'vip'] } }),
  record({ id: own, type: 'Delivery', after: 2000, about: delivered('anna@example.com') }),
  record({ id: own, type: 'Open', after: hour }),
  record({ id: own, type: 'Open', after: 2 * hour }),
  record({ id: own, type: 'Click', after: 2 * hour, about: { link: 'https://shop.example/a' } }),
  record({ ...toBen, type: 'Send', after: hour }),
  record({ ...toBen, type: 'DeliveryDelay', after: 2 * hour, about: { delayedRecipients: [full] } }),
  record({ ...toBen, type: 'Bounce', after: 3 * hour, about: bounced(ben, '550 5.1.1 no such user a1 here') }),
  record({ ...toTwo, type: 'Send', after: 2 * hour }),
  record({ ...toTwo, type: 'Delivery', after: 2 * hour + 1000, about: delivered('cara@partner.example') }),
  record({ ...toTwo, type: 'Open', after: 4 * hour }),
  record({
    id: 'm4',
    type: 'Send',
    to: ['Anna@Example.com'],
    sent: 3 * day,
    after: 3 * day,
    from: 'other@else.example',
    tags: { campaign: ['summer'] },
  }),
];

let archives: Archives;
let archive: EventArchive;
beforeAll(async () => {
  archives = await openArchives();
  archive = await archives.open('queries');
  await take(archive, records);
  // The same told by another source is the same event.
  await take(archive, records.slice(0, 2), 's3');
  valueOf(await archive.takeRecords([trace('eve@example.org', 5 * hour), trace('eve@example.org', 6 * hour)], null));
});
afterAll(() => archives.close());

const page = { offset: 0, limit: 50 };
const find = async (text: string, filter: Partial<HistoryFilter> = {}) =>
  valueOf(await archive.find(readQuery(text), { ...noFilter, ...filter }, page));
const named = ({ messageId, recipient }: MessageRow): string => `${messageId === own ? 'm1' : messageId} ${recipient}`;

const [m1, m2, m3cara, m3dai, m4] = [
  'm1 anna@example.com',
  `m2 ${ben}`,
  'm3 cara@partner.example',
  'm3 dai@例え.example',
  'm4 Anna@Example.com',
];
const traces = ['null eve@example.org', 'null eve@example.org'];

describe('what is found', () => {
  it.each<readonly [string, readonly string[]]>([
    ['', [m4, ...traces, m3cara, m3dai, m2, m1]],
    ['ANNA@example.com', [m4, m1]],
    ['eve@example.org', traces],
    [own, [m1]],
    [`<${own}@eu-west-1.amazonses.com>`, [m1]],
    ['<order-1@SHOP.example>', [m1]],
    ['Message-ID: m3', [m3cara, m3dai]],
    ['<nobody@shop.example>', []],
    ['@example.com', [m4, m1]],
    ['shop.example', []],
    // An internationalised domain is found in either form.
    ['@例え.example', [m3dai]],
    ['dai@xn--r8jz45g.example', [m3dai]],
    ['5.1.1', [m2]],
    ['5.', [m2]],
    ['5.2.', []],
    ['452', [m2]],
    ['451', []],
    ['campaign=spring', [m1]],
    ['tag:campaign', [m4, m1]],
    ['tag:camp', []],
    ['注文', [m2]],
    ['ORDER', [m4, m1]],
    ['order anna', [m4, m1]],
    ['invoice partner', [m3cara]],
    ['50%', [m3cara, m3dai]],
    ["' OR 1=1 --", []],
  ])('%j', async (text, found) => {
    const { rows, total } = await find(text);
    expect(rows.map(named).toSorted()).toEqual(found.toSorted());
    expect(total).toBe(found.length);
    const times = rows.map(({ sentAtMs, lastAtMs }) => sentAtMs ?? lastAtMs);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });

  it.each<readonly [Partial<HistoryFilter>, readonly string[]]>([
    [{ types: ['BOUNCE'] }, [m2, ...traces]],
    [{ types: ['BOUNCE', 'CLICK'], bounceTypes: ['Permanent'] }, [m2]],
    [{ bounceTypes: ['Transient'] }, []],
    [{ states: ['clicked', 'delivered'] }, [m1, m3cara]],
    [{ states: ['sent'] }, [m3dai, m4]],
    [{ states: ['traced'], types: ['BOUNCE'] }, traces],
    [{ types: ['OPEN'] }, [m1, m3cara, m3dai]],
    [{ types: ['SEND'], fromMs: startMs + hour, untilMs: startMs + 2 * hour }, [m2]],
    [{ families: ['google'] }, [m2]],
    [{ families: ['google', 'unknown'], states: ['sent', 'bounced'] }, [m2, m3dai, m4]],
    [{ identities: ['shop.example'], configurationSets: ['all'], types: ['SEND'] }, [m1, m2, m3cara, m3dai, m4]],
    [{ identities: ['other.example'] }, []],
    [{ senderDomains: ['ELSE.example'] }, [m4]],
    [{ senderDomains: ['else.example', 'x.example'], configurationSets: ['all'], states: ['bounced'] }, []],
    [{ configurationSets: ['all', 'x'], fromMs: startMs + day }, [m4]],
  ])('with the filter %j', async (filter, found) => {
    const { rows, total } = await find('', filter);
    expect(rows.map(named).toSorted()).toEqual(found.toSorted());
    expect(total).toBe(found.length);
  });

  it('narrows an address or an id by the same filters', async () => {
    expect((await find('anna@example.com', { states: ['sent'] })).rows.map(named)).toEqual([m4]);
    expect((await find('anna@example.com', { types: ['CLICK'] })).rows.map(named)).toEqual([m1]);
    expect((await find(own, { families: ['google'] })).total).toBe(0);
  });

  it('is a row with all that is known', async () => {
    const { rows } = await find(`${own}`);
    expect(rows).toEqual([
      {
        messageId: own,
        recipient: 'anna@example.com',
        recipientIs: 'named',
        state: 'clicked',
        sentAtMs: startMs,
        lastAtMs: startMs + 2 * hour,
        sender: 'Shop <news@shop.example>',
        subject: 'Your order',
        configurationSet: 'all',
        subType: null,
        status: null,
        reply: null,
        family: 'unknown',
        opens: 2,
        clicks: 1,
        events: 5,
        sources: ['file', 's3'],
      },
    ]);
    expect((await find(ben)).rows).toMatchObject([
      { state: 'bounced', subType: 'Permanent/General', status: '5.1.1', family: 'google', events: 3 },
    ]);
    expect((await find('dai')).rows).toMatchObject([{ state: 'sent', recipientIs: 'named', opens: 0, events: 2 }]);
  });

  it('comes in pages, and as a whole, in one order', async () => {
    const all = (await find('')).rows;
    const pages = [];
    for (let offset = 0; offset < 9; offset += 2)
      pages.push(valueOf(await archive.find({ kind: 'all' }, noFilter, { offset, limit: 2 })));
    expect(pages.flatMap(({ rows }) => rows)).toEqual(all);
    expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7, 7]);
    const whole: MessageRow[] = [];
    const collect = (rows: readonly MessageRow[]): Promise<void> => {
      whole.push(...rows);
      return Promise.resolve();
    };
    valueOf(await archive.findAll({ kind: 'all' }, noFilter, collect, new AbortController().signal));
    expect(whole).toEqual(all);
  });

  it('has the same state whether SQL or the engine says it', async () => {
    const { rows } = await find('');
    for (const state of messageStates) {
      const found = await find('', { states: [state] });
      expect(found.rows, state).toEqual(rows.filter((row) => row.state === state));
    }
  });
});

describe('an address without mail', () => {
  it.each<readonly [string, readonly string[]]>([
    ['bem@gmail.com', [ben]],
    ['xen@gmail.com', [ben]],
    ['bne@gmail.com', [ben]],
    ['Ben@GMIAL.com', [ben]],
    ['ben@gmail.co.jp', [ben]],
    ['ana@example.com', ['anna@example.com']],
    ['anna@example.org', ['anna@example.com']],
    ['dora@partner.example', []],
    ['ben@partner.example', []],
    [ben, []],
  ])('%s is near to %j', async (address, near) => {
    expect(valueOf(await archive.near(address)).map((one) => one.address)).toEqual(near);
  });

  it('is near to one with so many messages', async () => {
    expect(valueOf(await archive.near('anna@exampel.com'))).toEqual([{ address: 'anna@example.com', messages: 2 }]);
  });
});

describe('all that is found', () => {
  it('comes portion by portion, each going on behind the last, also within one instant', async () => {
    const database = valueOf(await openFile(path.join(archives.folder, 'portions.duckdb')));
    const scratch = await openArchive(database, { limits: takeLimits, onBroken: () => undefined });
    const ids = Array.from({ length: 11 }, (_one, index) => `m${index}`);
    await take(
      scratch,
      ids.map((id, index) => record({ id, type: 'Send', sent: Math.floor(index / 4) * hour })),
    );
    const portions: (readonly MessageRow[])[] = [];
    await findAllRows(database, {
      query: { kind: 'all' },
      filter: noFilter,
      portionRows: 3,
      signal: new AbortController().signal,
      onRows: (rows) => {
        portions.push(rows);
        return Promise.resolve();
      },
    });
    expect(portions.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
    expect(portions.flat().map(({ messageId }) => messageId)).toEqual(
      valueOf(await scratch.find({ kind: 'all' }, noFilter, page)).rows.map(({ messageId }) => messageId),
    );
    expect(new Set(portions.flat().map(({ messageId }) => messageId))).toEqual(new Set(ids));
    await scratch.close();
  });
});

describe('the state by SQL', () => {
  it('is that of the engine, whatever was heard', async () => {
    const scratch = await archives.open('states');
    const kinds = ['Send', 'Delivery', 'DeliveryDelay', 'Bounce', 'Complaint', 'Open', 'Click', 'Reject'] as const;
    const aboutOf = (type: (typeof kinds)[number], mask: number) => {
      if (type === 'Bounce')
        return mask % 5 === 0
          ? { ...bounced('a@x.example'), bounceSubType: 'OnAccountSuppressionList' }
          : bounced('a@x.example');
      if (type === 'Complaint' && mask % 7 === 0) return { complaintSubType: 'OnAccountSuppressionList' };
      if (type === 'Delivery') return delivered('a@x.example');
      return type === 'Complaint' && mask % 2 === 0 ? { complaintFeedbackType: 'not-spam' } : {};
    };
    const cases = Array.from({ length: 256 }, (_one, mask) =>
      kinds.flatMap((type, index) => {
        if (((mask >> index) & 1) === 0) return [];
        const to = mask % 3 === 0 ? ['a@x.example', 'b@x.example'] : ['a@x.example'];
        return [record({ id: `m${mask}`, type, to, after: (mask % 5) * (index - 2), about: aboutOf(type, mask) })];
      }),
    );
    await take(scratch, cases.flat());
    const rows = new Map<string, MessageRow>();
    for (const state of messageStates)
      for (const row of valueOf(
        await scratch.find({ kind: 'all' }, { ...noFilter, states: [state] }, { offset: 0, limit: 1000 }),
      ).rows) {
        expect(row.state).toBe(state);
        rows.set(named(row), row);
      }
    const told = [...rows.values()];
    expect(new Set(told.map(({ state }) => state)).size).toBeGreaterThan(8);
    for (const row of told.filter(({ state }, at) => at < 60 || state === 'suppressed')) {
      const events = valueOf(await scratch.message(row.messageId ?? ''));
      expect(stateOf(seenIn(events.filter(({ recipient }) => recipient === row.recipient)))).toBe(row.state);
    }
  });
});

describe('what is told of a message or an address', () => {
  it('is all of its events by time, with everyone who told of them', async () => {
    const events = valueOf(await archive.message(own.toUpperCase()));
    expect(events.map(({ type }) => type)).toEqual(['SEND', 'DELIVERY', 'OPEN', 'OPEN', 'CLICK']);
    expect(events.map(({ alsoFrom }) => alsoFrom)).toEqual([['s3'], ['s3'], [], [], []]);
    expect(events[0]?.tags).toEqual([
      { name: 'campaign', value: 'spring' },
      { name: 'campaign', value: 'vip' },
    ]);
    expect(valueOf(await archive.message('m'))).toEqual([]);
  });

  it('is the newest first of an address, traces among them', async () => {
    const events = valueOf(await archive.eventsOf('anna@EXAMPLE.com', 3));
    expect(events.map(({ messageId, type }) => [messageId, type])).toEqual([
      ['m4', 'SEND'],
      [own, 'CLICK'],
      [own, 'OPEN'],
    ]);
    expect(valueOf(await archive.eventsOf('eve@example.org', 9)).map(({ strength }) => strength)).toEqual([
      'trace',
      'trace',
    ]);
  });

  it('is the original as it came', async () => {
    for (const json of records) {
      const [told] = parseMailEvents(json, 'file', startMs);
      if (told === undefined) throw new Error('the record tells of nothing');
      expect(valueOf(await archive.original(told))).toBe(json);
    }
    const unknown = { messageId: 'm9', recipient: 'a@b.example', type: 'SEND', atMs: 0 } as const;
    expect(await archive.original(unknown)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    const [seen] = valueOf(await archive.eventsOf('eve@example.org', 1));
    if (seen === undefined) throw new Error('the trace is gone');
    expect(valueOf(await archive.original(seen))).toContain('eve@example.org');
  });
});

describe('counts', () => {
  const stretch = { fromMs: startMs - hour, untilMs: startMs + 30 * day };

  it('are of messages, by recipient or by sending domain, day by day', async () => {
    const anna = valueOf(await archive.counts({ recipient: 'anna@example.com' }, stretch));
    expect(anna.counts).toMatchObject({ sent: 2, delivered: 1, opened: 1, clicked: 1, permanent: 0 });
    expect(anna.days.map(({ fromMs, counts }) => [(fromMs - startMs + 9 * hour) / day, counts.sent])).toEqual([
      [0, 1],
      [3, 1],
    ]);
    const shop = valueOf(await archive.counts({ senderDomain: 'SHOP.example' }, stretch));
    expect(shop.counts).toEqual({
      sent: 4,
      delivered: 2,
      permanent: 1,
      transient: 0,
      undetermined: 0,
      complained: 0,
      opened: 1,
      clicked: 1,
      delayed: 1,
    });
    const early = valueOf(
      await archive.counts({ senderDomain: 'shop.example' }, { ...stretch, untilMs: startMs + hour }),
    );
    expect(early.counts.sent).toBe(1);
    // Traces are no messages.
    expect(valueOf(await archive.counts({ recipient: 'eve@example.org' }, stretch)).days).toEqual([]);
  });

  it('take what the suppression list of the account kept back for neither a bounce nor a complaint, as SES does', async () => {
    const scratch = await archives.open('kept-back');
    const bounceSubType = 'OnAccountSuppressionList';
    await take(scratch, [
      ...['m1', 'm2', 'm3', 'm4'].map((id) => record({ id, type: 'Send' })),
      record({ id: 'm1', type: 'Bounce', about: { ...bounced('anna@example.com'), bounceSubType } }),
      record({ id: 'm2', type: 'Complaint', about: { complaintSubType: 'OnAccountSuppressionList' } }),
      record({ id: 'm3', type: 'Bounce', about: bounced('anna@example.com') }),
      // What SES's own list keeps back counts, as it does in the account's bounce rate.
      record({ id: 'm4', type: 'Bounce', about: { ...bounced('anna@example.com'), bounceSubType: 'Suppressed' } }),
    ]);
    const { counts } = valueOf(await scratch.counts({ senderDomain: 'shop.example' }, stretch));
    expect(counts).toMatchObject({ sent: 4, permanent: 2, complained: 0 });
    const suppressed: HistoryFilter = { ...noFilter, states: ['suppressed'] };
    const { rows } = valueOf(await scratch.find({ kind: 'all' }, suppressed, { offset: 0, limit: 9 }));
    expect(new Set(rows.map(({ messageId }) => messageId))).toEqual(new Set(['m1', 'm2', 'm4']));
  });

  it('take a report that a message is no spam for its delivery, not for a complaint', async () => {
    const scratch = await archives.open('retractions');
    const reports = ['not-spam', 'abuse'].map((complaintFeedbackType) =>
      record({ id: complaintFeedbackType, type: 'Complaint', about: { complaintFeedbackType } }),
    );
    await take(scratch, reports);
    const { counts } = valueOf(await scratch.counts({ senderDomain: 'shop.example' }, stretch));
    expect(counts).toMatchObject({ delivered: 1, complained: 1 });
    const replies = valueOf(await scratch.replies('shop.example', stretch, 9));
    expect(replies.map(({ subType }) => subType)).toEqual(['abuse']);
  });

  it('go by who receives, once that is known', async () => {
    expect(valueOf(await archive.unknownDomains(2))).toEqual(['example.com', 'partner.example']);
    valueOf(
      await archive.saveFamilies(
        new Map([
          ['Partner.example', 'microsoft'],
          ['gmail.com', 'apple'],
        ]),
      ),
    );
    expect(valueOf(await archive.unknownDomains(9))).not.toContain('partner.example');
    const { whole, days } = valueOf(await archive.families('shop.example', stretch));
    expect(whole.map(({ family, counts }) => [family, counts.sent])).toEqual([
      ['unknown', 2],
      ['google', 1],
      ['microsoft', 1],
    ]);
    expect(days).toHaveLength(1);
    expect((await find('', { families: ['microsoft'] })).rows.map(named)).toEqual([m3cara]);
    expect((await find('cara')).rows).toMatchObject([{ family: 'microsoft' }]);
    expect(valueOf(await archive.choices())).toEqual({
      identities: ['shop.example'],
      senderDomains: ['shop.example', 'else.example'],
      configurationSets: ['all'],
      families: ['unknown', 'google', 'microsoft'],
    });
  });

  it('join replies that say the same', async () => {
    const scratch = await archives.open('replies');
    const replies = [
      '550 5.1.1 <a@x.example> unknown 7f3a',
      '550 5.1.1 <b@x.example> unknown 91cc',
      '550 5.7.1 blocked',
    ];
    await take(
      scratch,
      replies.map((reply, index) => {
        const to = `${'abc'[index]}@x.example`;
        return record({ id: `m${index}`, type: 'Bounce', to: [to], about: bounced(to, reply) });
      }),
    );
    const found = valueOf(await scratch.replies('shop.example', stretch, 10));
    expect(found.map(({ messages, reply, type }) => [messages, reply, type])).toEqual([
      [2, replies[0], 'BOUNCE'],
      [1, replies[2], 'BOUNCE'],
    ]);
  });
});
