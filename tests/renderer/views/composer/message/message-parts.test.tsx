// The parts of a whole message in the composer, as they can be read, in both languages.
import { beforeEach, describe, expect, it } from 'vitest';
import { useDraft } from '../../../../../renderer/state/draft.ts';
import { useRawView } from '../../../../../renderer/state/raw-view.ts';
import { useSenders } from '../../../../../renderer/state/senders.ts';
import { tabsOf } from '../../../../../renderer/views/composer/editor/face-tabs.ts';
import { AddressField } from '../../../../../renderer/views/composer/message/address-field.tsx';
import { AttachmentList } from '../../../../../renderer/views/composer/message/attachment-list.tsx';
import { printLocal, readLocal } from '../../../../../renderer/views/composer/message/calendar-times.ts';
import { SenderFact } from '../../../../../renderer/views/composer/message/from-field.tsx';
import { addressWith } from '../../../../../renderer/views/composer/message/identity-choice.tsx';
import { printUnsubscribe } from '../../../../../renderer/views/composer/message/list-fields.tsx';
import { MessageForm } from '../../../../../renderer/views/composer/message/message-form.tsx';
import { RawFace } from '../../../../../renderer/views/composer/message/raw-face.tsx';
import { SetEvents } from '../../../../../renderer/views/composer/message/sending-fields.tsx';
import { isProtected } from '../../../../../renderer/views/composer/message/signed-note.tsx';
import { simulatorAddress } from '../../../../../shared/message/simulator-address.ts';
import { sentBytes } from '../../../../../renderer/views/composer/message/sizes-as-sent.ts';
import { LeftOvers, partRows, StructureTree } from '../../../../../renderer/views/composer/message/structure-pane.tsx';
import { changedFields } from '../../../../../renderer/views/composer/panels/history-panel.tsx';
import type { SendingEvidence } from '../../../../../shared/message/sending.ts';
import { exampleAttachment, exampleMessage, exampleRawView, exampleSource } from '../../../draft-examples.ts';
import { read, show } from '../../../show.tsx';

const clean = [useDraft, useRawView, useSenders].map((store) => [store, { ...store.getInitialState() }] as const);

beforeEach(() => {
  for (const [store, state] of clean) Object.assign(store.getInitialState(), state);
});

/** What is drawn on a server is what the stores hold at first. */
function open(kept = exampleMessage(), change: object = {}): void {
  const form = kept.message?.form ?? null;
  Object.assign(useDraft.getInitialState(), { kept, source: kept.source, form, face: 'form', ...change });
}

describe('the form', () => {
  it('shows what there is, and folds what holds nothing', () => {
    open(exampleMessage({ headers: [{ name: 'X-One', value: '1' }], tags: [{ name: 'run', value: 'a' }] }));
    const markup = show(<MessageForm />);
    expect(markup).toContain('value="mia@example.com"');
    expect(markup).toContain('value="Hello {{name}}"');
    expect(markup).toContain('value="X-One"');
    expect(read(markup)).toMatch(/Unsubscribe Headers|Unsubscribe More headers X-One/u);
    expect(markup).not.toContain('data-field="unsubscribe"');
    open(exampleMessage({ unsubscribe: { https: 'https://example.com/u', mailto: null, oneClick: true } }));
    expect(read(show(<MessageForm />))).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(read(show(<MessageForm />, 'ja'))).toContain('書き込まれるヘッダー');
  });

  it('marks what is broken in an address and keeps it as it was typed', () => {
    open();
    const markup = show(<AddressField id="to" member="to" addresses={['ok@example.com', 'broken@']} />);
    expect(markup.match(/data-broken/gu)).toHaveLength(1);
    expect(markup).toContain('aria-label="broken@: The domain is missing"');
  });

  it('says of a recipient what SES knows', () => {
    open();
    const recipients = [
      { address: 'Ann@example.com', isSimulator: false, verified: null, suppressed: 'BOUNCE' },
    ] as const;
    const evidence = { recipients: { state: 'seen', value: recipients, atMs: 1, from: [] } };
    Object.assign(useSenders.getInitialState(), {
      asked: { draftId: 'draft-1', about: '', evidence: evidence as unknown as SendingEvidence, failure: null },
    });
    const chips = show(<AddressField id="to" member="to" addresses={['Ann <ann@example.com>']} />);
    expect(chips).toContain('On the suppression list of this account because of a bounce');
  });

  it('has three answers about a sender', () => {
    const fact = (sender: SendingEvidence['sender']) => read(show(<SenderFact sender={sender} region="us-east-1" />));
    const known = { atMs: 1, from: [] };
    expect(fact({ state: 'absent', ...known })).toContain('No identity in us-east-1 covers this address.');
    expect(fact({ state: 'unreachable', why: { kind: 'cancelled' }, ...known })).toContain('is not known yet');
    const identity = { name: 'example.com' } as never;
    const value = { address: 'mia@example.com', identity, differsInCase: false, prediction: null };
    expect(fact({ state: 'seen', value, ...known })).toMatch(
      /^SES sends nothing from the identity example.com: it is not verified/u,
    );
  });

  it('keeps what was typed before the sign where a domain is chosen', () => {
    expect(addressWith('news@old.example', 'example.com')).toBe('news@example.com');
    expect(addressWith('news', 'example.com')).toBe('news@example.com');
    expect(addressWith('news@', 'billing@example.com')).toBe('billing@example.com');
  });

  it('tells a set that nobody hears from one of which nobody knows', () => {
    const set = { name: 's', sendingEnabled: true, topics: [], failure: null };
    expect(read(show(<SetEvents set={{ ...set, events: [] }} />))).toBe('No event destination receives its events.');
    expect(read(show(<SetEvents set={{ ...set, events: null }} />))).toContain('could not be read');
    expect(read(show(<SetEvents set={{ ...set, events: ['SEND', 'BOUNCE'] }} />))).toBe(
      'Events published: SEND and BOUNCE',
    );
  });

  it('writes the headers of leaving a list as RFC 8058 asks', () => {
    expect(printUnsubscribe({ https: 'https://e.example/u', mailto: 'leave@e.example', oneClick: true })).toEqual([
      'List-Unsubscribe: <https://e.example/u>, <mailto:leave@e.example>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
    expect(printUnsubscribe({ https: null, mailto: null, oneClick: false })).toEqual([]);
  });

  it('labels a simulator address so that SES takes it', () => {
    expect(simulatorAddress('bounce', '')).toBe('bounce@simulator.amazonses.com');
    expect(simulatorAddress('bounce', 'run 7/ü')).toBe('bounce+run-7-@simulator.amazonses.com');
  });

  it('gives a moment back as it was typed', () => {
    expect(readLocal(printLocal(1_767_225_600_000))).toBe(1_767_225_600_000);
    expect(readLocal('2026-02')).not.toBe(readLocal('2026-03-01T00:00'));
    expect(readLocal('')).toBeNull();
  });
});

describe('attachments', () => {
  it('are as large as base64 makes them', () => {
    for (const bytes of [0, 1, 56, 57, 58, 1000, 4_000_001]) {
      const lines =
        Buffer.alloc(bytes)
          .toString('base64')
          .match(/.{1,76}/gu) ?? [];
      expect(sentBytes(bytes)).toBe(lines.reduce((sum, line) => sum + line.length + 2, 0));
    }
  });

  it('are summed against what SES takes, and say when it is too much', () => {
    open();
    const [small, large] = [exampleAttachment(), exampleAttachment({ bytes: 31 * 1024 * 1024 })];
    expect(read(show(<AttachmentList attachments={[small]} />))).toContain('140 B as sent, of 40 MB');
    expect(show(<AttachmentList attachments={[small]} />)).not.toContain('data-state="blocker"');
    expect(show(<AttachmentList attachments={[small, large]} />)).toContain('data-state="blocker"');
    const inline = exampleAttachment({ place: 'inline', contentId: 'logo@x' });
    expect(show(<AttachmentList attachments={[inline]} />)).toContain('value="logo@x"');
  });
});

describe('the bytes and the parts', () => {
  const view = exampleRawView('Subject: a\r\n\r\nbody');
  const { root } = view.structure;

  function hold(change: object): void {
    Object.assign(useRawView.getInitialState(), { draftId: 'draft-1', view, ...change });
  }

  it('say whether they were built, are the message, or are typed', () => {
    open();
    hold({});
    expect(read(show(<RawFace />))).toContain('Built from the form.');
    hold({ view: { ...view, isRaw: true } });
    expect(read(show(<RawFace />))).toMatch(/These bytes are the message\..*Build from the form again/u);
    open(exampleMessage(), { typedRaw: { blob: 'b1', text: 'x', cuts: [] } });
    expect(read(show(<RawFace />))).toMatch(/Your text is not in the form yet\..*Apply now/u);
  });

  it('offer both ways out where they changed under what is typed', () => {
    const failure = { kind: 'bad-input', because: { en: 'It has changed.', ja: '変更されています。' } } as const;
    open(exampleMessage(), { typedRaw: { blob: 'b1', text: 'x', cuts: [] }, failure });
    hold({});
    expect(read(show(<RawFace />))).toMatch(/It is still here\. It has changed\. Keep mine Discard mine/u);
    expect(read(show(<RawFace />, 'ja'))).toContain('入力内容を残す');
  });

  it('warn where a line that stands for a body is gone', () => {
    const cuts = [{ marker: '[[cut]]', start: 0, end: 9, path: '2' }];
    open(exampleMessage(), { typedRaw: { blob: 'b1', text: 'nothing', cuts } });
    hold({});
    expect(read(show(<RawFace />))).toContain('part 2');
  });

  it('stand as a tree, with what is broken in each', () => {
    const fault = {
      code: 'line-long',
      path: '1.2',
      start: 1200,
      end: 1201,
      count: 3,
      says: { en: 'A line is too long.', ja: '行が長すぎます。' },
    } as const;
    const parts = [
      { ...root, path: '1.1' },
      { ...root, path: '1.2', contentType: 'image/png', fileName: 'a.png', contentId: 'c@x' },
    ];
    const tree = { ...root, path: '1', contentType: 'multipart/related', decodedBytes: null, parts };
    const structure = {
      ...view.structure,
      root: { ...root, path: '', decodedBytes: null, parts: [tree] },
      faults: [fault],
    };
    expect(partRows(structure).map(({ part, level, faults }) => [part.path, level, faults.length])).toEqual([
      ['', 1, 0],
      ['1', 2, 0],
      ['1.1', 3, 0],
      ['1.2', 3, 1],
    ]);
    const markup = show(<StructureTree structure={structure} />);
    expect(read(markup)).toMatch(
      /1\.2 image\/png a\.png 7bit · 18 B · cid:c@x A line is too long\. at byte 1,200, 3 times/u,
    );
    expect(markup.match(/aria-label="Save /gu)).toHaveLength(2);
  });

  it('name once what the form does not show', () => {
    const header = { kind: 'header', name: 'Received', path: '' } as const;
    const leftOver = [header, header, { kind: 'part', name: 'message/rfc822', path: '3' }] as const;
    expect(read(show(<LeftOvers leftOver={leftOver} />))).toBe(
      'Not shown in the form, but kept in the message Header Received × 2 Part message/rfc822',
    );
    expect(show(<LeftOvers leftOver={[]} />)).toBe(show(<></>));
  });

  it('are left alone where they are signed', () => {
    const signature = { contentType: 'application/pkcs7-signature', parts: [] };
    expect(isProtected({ contentType: 'multipart/mixed', parts: [{ ...root, ...signature }] })).toBe(true);
    expect(isProtected(root)).toBe(false);
  });
});

it('puts the form before the texts of a message, and its bytes behind', () => {
  expect(tabsOf(exampleSource, true)).toEqual(['form', 'subject', 'html', 'data', 'raw']);
  expect(tabsOf(exampleSource, false)).toEqual(['subject', 'html', 'data']);
});

it('names what differs in the form of a version', () => {
  const { form } = exampleMessage().message ?? {};
  if (form === undefined) throw new Error('The example is a message.');
  expect(changedFields(form, { ...form, to: [], tags: [{ name: 'a', value: 'b' }] })).toEqual(['to', 'tags']);
  expect(changedFields(form, { ...form, to: [...form.to] })).toEqual([]);
});
