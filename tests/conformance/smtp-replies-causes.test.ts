// Whether the diagnosis finds the cause of 206 replies of real receivers, as fixtures/smtp-replies/causes.json states it, and of 372 others.
//
// How honest the figure is: the statement was written before the engine was asked, but the general words of the smtp-reply tables
// were once written beside these very replies. Against 258 other replies, collected and labelled by another project, the same rules
// met 81 % when first asked. Mending what was missed in one half of those brought that half to 88 %, and the half that nobody looked
// at from 84 % to 85 %.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { causeOf } from '../../electron/engine/diagnosis/cause-of.ts';
import { causeNames } from '../../shared/history/diagnosis.ts';

const folder = new URL('../fixtures/smtp-replies/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const stated = z
  .array(z.object({ reply: z.string(), cause: z.enum(causeNames), because: z.string().optional() }))
  .parse(readJson('causes.json'));
const later = z
  .array(
    z.object({
      reply: z.string(),
      cause: z.enum(causeNames),
      set: z.enum(['A', 'B', 'C', 'D', 'E']),
      source: z.string(),
    }),
  )
  .parse(readJson('hold-out.json'));
const answered = z.object({ responses: z.array(z.object({ response: z.string() })) });
const file = z.object({ providers: z.array(answered), spamFilters: z.array(answered) });

/** As SES would hand it on where it has no opinion of its own. */
const found = (reply: string) => causeOf({ type: 'BOUNCE', subType: 'Transient/General', status: null, reply });

/** Each with its reason; one that is met after all has to leave the list. */
const misses: { readonly [reply: string]: string } = {
  // Its own page says that a check failed at ImprovMX; the code says that the mailbox is busy.
  'smtp;450 4.2.1 Please try again later. (#id-5.9.4)': 'mailbox-busy',
  // No cause at all; the engine guesses by 450.
  'smtp;450 Requested action aborted [9] #-#, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message.':
    'mailbox-busy',
  // X.2.0 says that the mailbox exists; most that call it unavailable mean that it does not.
  'smtp;550 5.2.0 <example@comcast.net> - Recipient unavailable': 'mailbox-unknown',
};

describe('the causes of 206 replies', () => {
  it('are stated for each of them, in order', () => {
    const collected = readdirSync(new URL('codes/', folder))
      .toSorted()
      .map((name) => file.parse(readJson(`codes/${name}`)))
      .flatMap(({ providers, spamFilters }) =>
        [...providers, ...spamFilters].flatMap(({ responses }) => responses.map(({ response }) => response)),
      );
    expect(stated.map(({ reply }) => reply)).toEqual(collected);
    expect(collected.length).toBe(206);
  });

  it('are found but for those that are listed', () => {
    const missed = stated.filter(({ reply, cause }) => found(reply).cause !== cause);
    expect(Object.fromEntries(missed.map(({ reply }) => [reply, found(reply).cause]))).toEqual(misses);
    expect((stated.length - missed.length) / stated.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are never called certain where they are missed', () => {
    expect(Object.keys(misses).filter((reply) => found(reply).certainty === 'certain')).toEqual([]);
  });
});

// Five sets of replies that were in no test (fixtures/smtp-replies/SOURCE.md names where each is from), the causes stated before the
// engine was asked. A and B are two halves, by chance, of 241 replies; what A missed was mended, then B was asked once. After that
// the misses of B were mended, too, C was asked once, and so on with D and E, so that each figure is of rules which had not met the set.
//                 A 121   B 120   C 51    D 54    E 26
// before all      69 %    60 %    59 %    33 %    46 %
// when asked      (98 %)  64 %    63 %    41 %    50 %
// The lower line says what to expect of replies that are as unusual as these (many receivers with few mailboxes each, old programs, other
// languages), not the finished table below. It flatters B a little: whoever mended A had written B, and took codes over as whole lists.
// Most of what is missed is not known or only guessed, and is told so.
/** Each with its reason; one that is met after all has to leave the list. */
const laterMisses: { readonly [reply: string]: string } = {
  // A limit of one transaction; "try again" is all that the words say to others.
  '451-4.3.0 Multiple destination domains per transaction is unsupported. Please\n451 4.3.0 try again. r10si123 - gsmtp':
    'receiver-down',
  // One receiver's joke.
  '550 ip in prison': 'undetermined',
  // By its own page a setting of the recipient; the words say no more than a filter.
  '554 5.0.0 Service unavailable (taro: mail is denied, by spam filter)': 'spam',
  // A receiver that is gone; its code is in no document that is left.
  '550 Transaction failed. (SPAM_SUSPECT:IP_CONTROL) (http://cleanip.paran.com)': 'undetermined',
  // GMX and IONOS block the address then; from others the words mean anything, and nothing in them shows who speaks.
  '421 Reject due to policy violations': 'policy',
  // Two words of Italian, the first cut short.
  '550 destin. Sconosciuto': 'undetermined',
  // From here on left as they were met: words of programs that are hardly used any more.
  '553 mailbox taro@example.com is restricted': 'address-malformed',
  '554 5.5.2 Invalid data in message': 'protocol',
  '553 Specified domain is not allowed.': 'address-malformed',
  '554 <unknown[192.0.2.1]>: Client host rejected: Access denied': 'undetermined',
  '554 Connection refused(mx). MAIL FROM [news@example.com] mismatches client IP [192.0.2.1].': 'dns-of-sender',
  '550 Verify mailfrom failed,blocked': 'undetermined',
  '550 Error: MAIL FROM is mismatched with message header from address!': 'undetermined',
  '554- (RTR:BL)\n554- http://postmaster.info.aol.com/errors/554rtrbl.html\n554 Connecting IP: 192.0.2.1':
    'undetermined',
};

describe('the causes of 372 other replies', () => {
  it('are stated for each of them once, and none is among the 206', () => {
    const replies = new Set(later.map(({ reply }) => reply));
    expect(replies.size).toBe(372);
    expect(stated.filter(({ reply }) => replies.has(reply))).toEqual([]);
  });

  it('are found but for those that are listed', () => {
    const missed = later.filter(({ reply, cause }) => found(reply).cause !== cause);
    expect(Object.fromEntries(missed.map(({ reply }) => [reply, found(reply).cause]))).toEqual(laterMisses);
  });

  it('are never called certain where they are missed', () => {
    expect(Object.keys(laterMisses).filter((reply) => found(reply).certainty === 'certain')).toEqual([]);
  });

  it('name a source that the notice explains', () => {
    const notice = readFileSync(new URL('SOURCE.md', folder), 'utf8');
    const sources = [...new Set(later.map(({ source }) => source))];
    expect(sources.filter((source) => !notice.includes(`\n  - ${source}: `))).toEqual([]);
  });
});
