// check_host as a conversation: pure, complete, and no longer than the longest chain of questions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHost, type CheckHostStep } from '../../../../../electron/engine/protocols/spf/check-host.ts';
import { indexReplies, questionKey } from '../../../../../electron/engine/protocols/spf/replies.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../../fakes/zone-resolver.ts';

const inputs = {
  ip: '198.51.100.7',
  mailFrom: 'jane@example.com',
  helo: 'mail.example.org',
  receiver: null,
  nowMs: 0,
};

async function converse(zone: readonly DnsReply[], given = inputs) {
  const { ask } = zoneResolver(zone);
  const rounds: (readonly string[])[] = [];
  const replies: DnsReply[] = [];
  for (;;) {
    const step: CheckHostStep = checkHost(given, indexReplies(replies));
    if (step.done) return { step, rounds, replies };
    rounds.push(step.wanted.map(questionKey));
    replies.push(...(await Promise.all(step.wanted.map((question) => ask(question)))));
  }
}

const wide = [
  txt('example.com', 'v=spf1 a mx include:a.example include:b.example exists:%{i}.x.example -all'),
  txt('a.example', 'v=spf1 include:c.example -all'),
  txt('b.example', 'v=spf1 mx -all'),
  txt('c.example', 'v=spf1 ip4:192.0.2.1 -all'),
  mx('example.com', [10, 'm1.example.com'], [20, 'm2.example.com']),
  mx('b.example', [10, 'm.b.example']),
  ...['example.com', 'm1.example.com', 'm2.example.com', 'm.b.example'].map((name) => address(name, '192.0.2.9')),
];

describe('checkHost', () => {
  it('asks everything of a record at once', async () => {
    const { step, rounds } = await converse(wide);
    expect(step).toMatchObject({ result: 'fail', lookups: 7 });
    // The longest chain: the record, the one of b.example, its MX, the address of that host.
    expect(rounds).toHaveLength(4);
    expect(rounds[3]).toEqual(['A m.b.example']);
    expect(rounds[1]).toEqual(
      expect.arrayContaining([
        'A example.com',
        'MX example.com',
        'TXT a.example',
        'TXT b.example',
        'A 198.51.100.7.x.example',
      ]),
    );
    expect(rounds[2]).toEqual(expect.arrayContaining(['TXT c.example', 'MX b.example', 'A m1.example.com']));
  });

  it('wants only what is open, whatever is known already, and says the same for the same replies', async () => {
    const { replies } = await converse(wide);
    fc.assert(
      fc.property(fc.subarray([...replies]), (known) => {
        const index = indexReplies(known);
        const step = checkHost(inputs, index);
        expect(checkHost(inputs, index)).toEqual(step);
        if (step.done) return;
        expect(step.wanted.length).toBeGreaterThan(0);
        expect(step.wanted.filter((question) => index.has(questionKey(question)))).toEqual([]);
      }),
    );
  });

  it('never throws, and ends, for any record', () => {
    const word = fc.stringMatching(/^[-+~?]?(all|a|mx|ptr|ip4|exists|include|redirect|exp)([:=/].{0,16})?$/u);
    return fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), fc.string(), async (words, mailFrom) => {
        const zone = [txt('example.com', ['v=spf1', ...words].join(' '))];
        expect((await converse(zone, { ...inputs, mailFrom: `${mailFrom}@example.com` })).rounds.length).toBeLessThan(
          30,
        );
      }),
    );
  });

  it('names what decided', async () => {
    const cause = async (...zone: readonly DnsReply[]) => (await converse(zone)).step.cause;
    expect(await cause(txt('example.com', 'v=spf1 ip4:198.51.100.0/24 -all'))).toMatchObject({
      kind: 'matched',
      term: 'ip4:198.51.100.0/24',
    });
    expect(await cause(txt('example.com', 'v=spf1'))).toMatchObject({ kind: 'nothing-matched' });
    expect(await cause(txt('example.com', 'v=spf1 include:a.example'))).toMatchObject({
      kind: 'no-record',
      domain: 'a.example',
    });
    expect(await cause(txt('example.com', 'v=spf1 moo'))).toMatchObject({
      kind: 'syntax',
      fault: { kind: 'unknown-mechanism' },
    });
    expect(await cause(timeout('example.com', 'TXT'))).toMatchObject({ kind: 'unreachable' });
    expect(await cause(txt('example.com', 'v=spf1 a:x.example a:y.example a:z.example'))).toMatchObject({
      kind: 'too-many-voids',
      term: 'a:z.example',
    });
  });

  it('answers none for a client address that is none', () => {
    expect(checkHost({ ...inputs, ip: '198.51.100' }, new Map())).toMatchObject({ done: true, result: 'none' });
  });

  it('looks up an internationalised sender by its A-labels', async () => {
    const zone = [txt('xn--bcher-kva.example', 'v=spf1 a -all'), address('xn--bcher-kva.example', '198.51.100.7')];
    expect((await converse(zone, { ...inputs, mailFrom: 'jane@bücher.example' })).step).toMatchObject({
      result: 'pass',
    });
  });
});
