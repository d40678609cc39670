// How audits of a draft are tested: what was typed, the verdict, where it is said to be wrong, and what its quick fixes make of it.
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import { extensionOf, usualTypes } from '../../../../electron/engine/mail/attachment-types.ts';
import { parseMime } from '../../../../electron/engine/protocols/mime/parse.ts';
import { collect } from '../../../../electron/gather/collect.ts';
import type { DraftPlace } from '../../../../shared/detail.ts';
import { nothingOutside, type OutsideEvidence } from '../../../../shared/draft/outside.ts';
import type { Draft, DraftMessage } from '../../../../shared/draft/report.ts';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import { defaultTargets } from '../../../../shared/draft/support.ts';
import type { Finding, Verdict } from '../../../../shared/finding.ts';
import { emptyForm, type MessageAttachment, type MessageForm } from '../../../../shared/message/form.ts';
import { shippedData } from '../mail/support/shipped-data.ts';

export type DraftCase = Partial<Omit<DraftSource, 'data'>> & {
  readonly title: string;
  /** Template data. */
  readonly data?: unknown;
  /** The same as it was typed. */
  readonly dataText?: string;
  readonly dialect?: Draft['dialect'];
  readonly name?: string;
  readonly targets?: Draft['targets'];
  readonly outside?: Partial<OutsideEvidence>;
  /** Makes it a whole message. */
  readonly message?: Partial<MessageForm>;
  /** Bytes that are the message, instead of a form. */
  readonly eml?: string | Uint8Array;
  readonly verdict: Verdict;
  /** `line:column` of each place, of the HTML unless a part is named: `subject 1:4`. */
  readonly at?: readonly string[];
  /** A part of what is said. */
  readonly says?: string;
  /** A part of the details. */
  readonly shows?: string;
  /** The part that the first place's first quick fix changes, after it. */
  readonly mended?: string;
};

export async function judgeDraft(audit: Audit, given: Omit<DraftCase, 'title' | 'verdict'>): Promise<Finding> {
  const { data = {}, dataText = JSON.stringify(data), dialect = 'stored', name = null, outside = {} } = given;
  const { subject = 'Your receipt', html = null, text = null, mjml = null, targets = defaultTargets } = given;
  const source = { subject, html, text, data: dataText, mjml };
  const message = messageOf(given);
  const draft = { source, dialect, targets, name, ...(message === null ? {} : { message }) };
  const structure = message?.raw ?? null;
  const mime = structure === null ? {} : { mime: { structure, messageBytes: structure.bytes, isRaw: true } };
  const gathered = await collect([...audit.needs, ...audit.weighs], {
    clock: { nowMs: () => 1_800_000_000_000 },
    target: { domain: '', selectors: [], mailFrom: null },
    ask: () => Promise.reject(new Error('A draft asks nothing of DNS.')),
    randomness: { label: () => '' },
    draft: { draft, support: shippedData, outside: { ...nothingOutside, ...outside }, ...mime },
  });
  const [finding] = advise([audit], '', gathered);
  if (finding === undefined) throw new Error('The audit said nothing.');
  return finding;
}

function messageOf({ message, eml }: Pick<DraftCase, 'message' | 'eml'>): DraftMessage | null {
  if (message === undefined && eml === undefined) return null;
  const raw = eml === undefined ? null : parseMime(typeof eml === 'string' ? new TextEncoder().encode(eml) : eml);
  return { form: { ...emptyForm, from: 'news@example.com', to: ['a@example.net'], ...message }, raw };
}

/** An attachment of 1,000 bytes with the usual type of its name. */
export function attachmentOf(fileName: string, change: Partial<MessageAttachment> = {}): MessageAttachment {
  const contentType = usualTypes[extensionOf(fileName)]?.[0] ?? 'application/octet-stream';
  return { blob: '0'.repeat(64), bytes: 1000, fileName, contentType, place: 'attachment', contentId: null, ...change };
}

export function judgeDraftCases(audit: Audit, cases: readonly DraftCase[]): void {
  describe(`${audit.id}`, () => {
    it.each(cases)('$title: $verdict', async ({ verdict, at, says = '', shows = '', mended, ...given }) => {
      const finding = await judgeDraft(audit, given);
      const places = placesOf(finding);
      expect({
        verdict: finding.verdict,
        at: at === undefined ? undefined : places.map(printPlace),
        says: finding.says?.en ?? '',
        shows: JSON.stringify(finding.details),
        mended: mended === undefined ? undefined : mend(given, places[0]),
      }).toEqual({ verdict, at, says: expect.stringContaining(says), shows: expect.stringContaining(shows), mended });
      expect(faultsOf(finding)).toEqual([]);
    });
  });
}

export function placesOf({ details }: Finding): readonly DraftPlace[] {
  return details.filter((detail) => detail.kind === 'place');
}

export function printPlace({ place: { part, line, column } }: DraftPlace): string {
  return part === 'html' ? `${line}:${column}` : `${part} ${line}:${column}`;
}

function mend(given: Omit<DraftCase, 'title' | 'verdict'>, place: DraftPlace | undefined): string {
  const [cure] = place?.cures ?? [];
  const part = cure?.edits[0]?.place.part ?? 'html';
  const text = part === 'data' ? (given.dataText ?? JSON.stringify(given.data ?? {})) : String(given[part] ?? '');
  const edits = (cure?.edits ?? []).toSorted((a, b) => b.place.start - a.place.start);
  return edits.reduce(
    (mended, edit) => mended.slice(0, edit.place.start) + edit.text + mended.slice(edit.place.end),
    text,
  );
}

/** What every finding owes its reader. */
function faultsOf({ verdict, says, details }: Finding): readonly string[] {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(says?.ja ?? '');
  return [
    ...(verdict !== 'fail' || isJapanese ? [] : ['says nothing in Japanese']),
    ...(/undefined|NaN|Infinity|\[object/u.test(`${says?.en ?? ''}${says?.ja ?? ''}${JSON.stringify(details)}`)
      ? ['says what it should not']
      : []),
  ];
}
