// What a domain says of itself: it sends nothing, it receives nothing.
import { describe, expect, it } from 'vitest';
import { receivesNothing, sendsNoMail, sendsNothing } from '../../../../electron/engine/derive/no-mail.ts';
import type { Evidence } from '../../../../shared/evidence.ts';
import { mx, timeout, txt } from '../../../fakes/dns-reply.ts';

const seen = <T>(value: T): Evidence<T> => ({ state: 'seen', value, atMs: 0, from: [] });
const absent = { state: 'absent', atMs: 0, from: [] } as const;
const lost: Evidence<never> = {
  state: 'unreachable',
  why: { kind: 'dns', reply: timeout('shop.example', 'TXT') },
  atMs: 0,
  from: [],
};
const texts = (...values: string[]) => seen(txt('shop.example', ...values));
const nullMx = seen([mx('shop.example', [0, '.'])]);
const ordinaryMx = seen([mx('shop.example', [10, 'mail.shop.example'])]);

describe('sendsNothing', () => {
  it.each([
    [texts('v=spf1 -all'), 'yes'],
    [texts('V=SPF1  -ALL '), 'yes'],
    [texts('v=spf1 -all', 'something else'), 'yes'],
    [texts('v=spf1 -all', 'v=spf1 mx -all'), 'no'],
    [texts('v=spf1 mx -all'), 'no'],
    [texts('v=spf1 ~all'), 'no'],
    [texts('v=spf10 -all'), 'no'],
    [absent, 'no'],
    [lost, 'unknown'],
  ] as const)('%#: %s', (evidence, expected) => {
    expect(sendsNothing(evidence)).toBe(expected);
  });
});

describe('receivesNothing', () => {
  it.each([
    [nullMx, 'yes'],
    [seen([mx('shop.example', [10, '.'])]), 'yes'],
    [seen([mx('shop.example', [0, '.'], [10, 'mail.shop.example'])]), 'no'],
    [ordinaryMx, 'no'],
    [absent, 'no'],
    [lost, 'unknown'],
  ] as const)('%#: %s', (evidence, expected) => {
    expect(receivesNothing(evidence)).toBe(expected);
  });
});

describe('sendsNoMail', () => {
  it.each([
    [texts('v=spf1 -all'), ordinaryMx, 'yes'],
    [texts('v=spf1 -all'), nullMx, 'yes'],
    [texts('v=spf1 -all'), absent, 'yes'],
    [texts('v=spf1 mx -all'), nullMx, 'no'],
    [absent, nullMx, 'yes'],
    [absent, absent, 'no'],
    [absent, lost, 'unknown'],
    [lost, nullMx, 'unknown'],
    [texts('v=spf1 -all'), lost, 'yes'],
  ] as const)('%#', (apexTxt, mxEvidence, sends) => {
    expect(sendsNoMail({ apexTxt, mx: mxEvidence })).toBe(sends);
  });
});
