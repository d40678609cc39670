// The replies of real receivers that the SMTP Field Manual collects (their origin stands in fixtures/smtp-replies/SOURCE.md).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainReply, groundOf } from '../../electron/engine/protocols/smtp-reply/explain.ts';
import { parseReply } from '../../electron/engine/protocols/smtp-reply/parse.ts';

const folder = new URL('../fixtures/smtp-replies/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const answered = z.object({
  id: z.string(),
  responses: z.array(z.object({ status: z.string().nullish(), response: z.string() })),
});
const file = z.object({ reply: z.number(), providers: z.array(answered), spamFilters: z.array(answered) });
const known = z.array(z.object({ id: z.string(), domains: z.array(z.string()).default([]) }));

const replies = readdirSync(new URL('codes/', folder))
  .toSorted()
  .map((name) => file.parse(readJson(`codes/${name}`)))
  .flatMap(({ reply, providers, spamFilters }) =>
    [...providers, ...spamFilters].flatMap(({ id, responses }) =>
      responses.map(({ status, response }) => ({ code: reply, id, response, status: status ?? '' })),
    ),
  );

/** Where the manual files a reply under a code that its text does not hold. */
const otherCodes: { readonly [response: string]: number | null } = {
  // Quoted without a code.
  '4.7.32 This mail has been rate limited because there is no DMARC alignment': null,
  'Requested action not taken: mailbox unavailable Reject due to policy restrictions.': null,
  // Filed under 421 and 451, while the texts say otherwise.
  'smtp;422 License Expired': 422,
  'smtp;541 5.4.1 Mail rejected by destination domain': 541,
};

/** What says too little for a meaning of its own, or less than its code; with what the answer falls back to. */
const tooShort: { readonly [response: string]: 'basic' | 'enhanced' | 'receiver-code' } = {
  // The cause stands on a page that it links to.
  'smtp;450 Requested action aborted [9] #-#, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message.':
    'basic',
  // "Try again later", and 4.2.1, which is about the mailbox.
  'smtp;450 4.2.1 Please try again later. (#id-5.9.4)': 'enhanced',
  // "Mail rejected", and 5.2.0, which is about the mailbox.
  'smtp;550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]': 'enhanced',
  // "Unknown error", and 5.3.0, which is about the receiving system.
  'smtp;551 5.3.0 Unknown error': 'enhanced',
  // The standard text of RFC 5321 for half of its codes.
  'smtp;554 delivery error: dd Requested mail action aborted - example.yahoo.com': 'basic',
  // "Policy reasons", and the code that Yahoo uses for authentication.
  'smtp;554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes':
    'receiver-code',
};

const names: { readonly [id: string]: string } = {
  google: 'Google',
  yahoo: 'Yahoo',
  outlook: 'Microsoft',
  exchangeonline: 'Microsoft',
  apple: 'Apple',
  comcast: 'Comcast',
  att: 'AT&T',
  mailru: 'Mail.ru',
  yandex: 'Yandex',
  rambler: 'Rambler',
  zoho: 'Zoho',
  free: 'Free',
  orange: 'Orange',
  qq: 'QQ',
  hey: 'HEY',
  rackspace: 'Rackspace',
  improvmx: 'ImprovMX',
  gmx: 'GMX and Web.de',
  webde: 'GMX and Web.de',
  mimecast: 'Mimecast',
  proofpoint: 'Proofpoint',
  barracuda: 'Barracuda',
  emailsecuritycloud: 'Symantec Email Security.cloud',
  zerospam: 'ZEROSPAM',
  trendmicro: 'Trend Micro',
  fireeye: 'Trellix (FireEye)',
};

describe('206 replies of real receivers', () => {
  it('are all there', () => {
    expect(replies.length).toBe(206);
  });

  it('have the code that stands in them', () => {
    for (const { response, code } of replies) {
      const wanted = response in otherCodes ? otherCodes[response] : code;
      expect({ response, code: explainReply(response).code }).toEqual({ response, code: wanted });
    }
  });

  it('have the enhanced code that stands in them, and none that does not', () => {
    const judged = replies.map(({ response, status }) => {
      const stated = /^\d\.\d+\.\d+/u.exec(status)?.[0] ?? null;
      const { enhanced } = explainReply(response);
      return { response, enhanced, stated: stated !== null && response.includes(stated) ? stated : null };
    });
    expect(judged.filter(({ stated, enhanced }) => stated !== null && enhanced !== stated)).toEqual([]);
    expect(judged.filter(({ response, enhanced }) => enhanced !== null && !response.includes(enhanced))).toEqual([]);
    expect(judged.filter(({ enhanced }) => enhanced !== null).length).toBe(139);
  });

  it('have a meaning of their own but for those that say too little', () => {
    const short = replies
      .map(({ response }) => ({ response, by: groundOf(parseReply(response)).by }))
      .filter(({ by }) => by !== 'phrase');
    expect(Object.fromEntries(short.map(({ response, by }) => [response, by]))).toEqual(tooShort);
    expect(replies.length - short.length).toBe(200);
  });

  it('are never laid to the wrong provider, and to the right one wherever the text names it', () => {
    const all = [...known.parse(readJson('EmailProviders.json')), ...known.parse(readJson('SpamFilters.json'))];
    const signs = new Map(all.map(({ id, domains }) => [id, [id, ...domains]]));
    const judged = replies.map((reply) => ({ ...reply, provider: explainReply(reply.response).provider }));
    const silent = judged.filter(({ provider }) => provider === null);
    const wrong = judged.filter(({ id, provider }) => provider !== null && provider !== names[id]);
    expect(wrong.map(({ response, provider }) => ({ response, provider }))).toEqual([]);
    const overlooked = silent.filter(({ id, response }) =>
      (signs.get(id) ?? []).some((sign) => response.toLowerCase().includes(sign)),
    );
    expect(overlooked.map(({ response }) => response)).toEqual([]);
    expect(judged.length - silent.length).toBe(135);
  });

  it('are all said to be of a receiver or undecided, never of SES', () => {
    expect(replies.filter(({ response }) => explainReply(response).speaker === 'ses')).toEqual([]);
  });
});
