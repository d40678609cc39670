// Templates as they are in the wild, through the whole catalogue: exactly these findings, each at its line and column.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSupport } from '../../electron/engine/mail/support/parse-support.ts';
import { buildMessage } from '../../electron/adapters/workshop/build-message.ts';
import { checkDraft } from '../../electron/flows/draft/check-draft.ts';
import shipped from '../../electron/adapters/workshop/caniemail.json';
import { nothingOutside } from '../../shared/draft/outside.ts';
import type { Draft } from '../../shared/draft/report.ts';
import { defaultTargets } from '../../shared/draft/support.ts';
import type { Finding } from '../../shared/finding.ts';
import { placesOf, printPlace } from '../electron/engine/audits/draft-cases.ts';
import { expectedDrafts } from './expected-drafts.ts';

const support = parseSupport(shipped, 'shipped');

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/drafts/${name}`, import.meta.url), 'utf8');
}

function draftOf(name: string, hasText: boolean): Draft {
  const { subject, dialect, data } = JSON.parse(fixture(`${name}.json`)) as {
    readonly subject: string;
    readonly dialect: Draft['dialect'];
    readonly data: unknown;
  };
  const text = hasText ? fixture(`${name}.txt`) : null;
  const source = { subject, html: fixture(`${name}.html`), text, data: JSON.stringify(data), mjml: null };
  return { source, dialect, targets: defaultTargets, name: `${name}.html` };
}

/** `draft-link-insecure @ 3:12 7:4`; what has no place in the source stands alone. */
function printFinding(finding: Finding): string {
  const places = placesOf(finding).map(printPlace);
  return places.length === 0 ? finding.id : `${finding.id} @ ${places.join(' ')}`;
}

describe('templates in the style of the common frameworks', () => {
  it.each(expectedDrafts)('$name', async ({ name, hasText, fails }) => {
    if (support === null) throw new Error('The shipped caniemail data cannot be read.');
    const { findings } = await checkDraft({
      draft: draftOf(name, hasText),
      outside: nothingOutside,
      support,
      clock: { nowMs: () => 0 },
      buildMessage,
    });
    expect(findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(printFinding)).toEqual(fails);
    // What was not asked stays open: it is neither passed nor failed.
    const open = findings.filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining(['draft-access-barrier', 'draft-spam-score']));
  });
});
