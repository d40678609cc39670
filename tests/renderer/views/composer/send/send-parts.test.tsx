// The send sheet in its states, as it can be read, in both languages.
import { describe, expect, it } from 'vitest';
import { canSend, ConfirmSend } from '../../../../../renderer/views/composer/send/confirm-send.tsx';
import { PlanFacts } from '../../../../../renderer/views/composer/send/plan-facts.tsx';
import { RecipientRows } from '../../../../../renderer/views/composer/send/recipient-rows.tsx';
import { OpenRun } from '../../../../../renderer/views/composer/send/run-stage.tsx';
import { valuesOf, windowOf } from '../../../../../renderer/views/composer/send/values-of.ts';
import { sameText } from '../../../../../shared/text.ts';
import { exampleEntry, exampleSendPreview, exampleSendRun } from '../../../message-examples.ts';
import { read, show } from '../../../show.tsx';

const obstacle = { findingId: 'draft-address-sandbox', says: sameText('The account is in the sandbox.') };

const confirm = (preview: Parameters<typeof canSend>[0], missing: string | null = null) =>
  show(
    <ConfirmSend
      preview={preview}
      missing={missing}
      isStarting={false}
      act="Send"
      starting="Starting"
      onSend={() => {}}
    />,
  );
const isShut = (markup: string) =>
  /<button[^>]*disabled=""[^>]*type="submit"|<button[^>]*type="submit"[^>]*disabled=""/u.test(markup);

describe('the button that sends', () => {
  it('stays shut while something stands against it, and says the first of it', () => {
    const markup = confirm(exampleSendPreview({ obstacles: [obstacle], typed: '1' }));
    expect(isShut(markup)).toBe(true);
    expect(read(markup)).toBe('The account is in the sandbox. Send');
    expect(markup).toContain('aria-describedby');
  });

  it('stays shut while nobody is named', () => {
    const markup = confirm(exampleSendPreview(), 'Name somebody.');
    expect(isShut(markup)).toBe(true);
    expect(read(markup)).toContain('Name somebody.');
  });

  it('is open where nothing stands against it, and asks for what must be typed', () => {
    expect(isShut(confirm(exampleSendPreview()))).toBe(false);
    expect(read(confirm(exampleSendPreview({ typed: '3' })))).toContain('Type 3 to confirm');
    expect(canSend(exampleSendPreview({ typed: '3' }), ' 3 ')).toBe(true);
    expect(canSend(exampleSendPreview({ typed: '3' }), '4')).toBe(false);
    expect(canSend(null, '')).toBe(false);
  });
});

it('each obstacle leads to its finding', () => {
  const markup = show(<PlanFacts preview={exampleSendPreview({ obstacles: [obstacle] })} onFinding={() => {}} />);
  expect(markup).toContain('aria-label="Show the finding: The account is in the sandbox."');
  expect(read(markup)).toMatch(/The effect\..*1, all at the simulator.*The cost\..*aws sesv2 send-email/u);
  const ja = show(<PlanFacts preview={exampleSendPreview({ obstacles: [obstacle] })} onFinding={() => {}} />, 'ja');
  expect(read(ja)).toContain('このままでは送信できません');
});

it('what it may do to others is said, though it can be sent', () => {
  const preview = exampleSendPreview({ cautions: [sameText('Others would lose messages.')] });
  expect(read(show(<PlanFacts preview={preview} onFinding={() => {}} />))).toMatch(/Others would lose.*The effect\./u);
  expect(canSend(preview, '')).toBe(true);
});

describe('a list of recipients', () => {
  it('is a table of values, with the lines that are no recipient', () => {
    const list = {
      fileName: 'people.csv',
      recipients: [{ to: 'ann@b.example', data: '{"name":"Ann","tags":[1]}' }],
      columns: ['name', 'tags'],
      faults: [{ line: 3, says: sameText('No address.') }],
      repeated: 1,
    };
    const words = read(show(<RecipientRows list={list} />));
    expect(words).toContain('people.csv · 1 recipient · 1 address is listed more than once.');
    expect(words).toMatch(/1 line is left out Line 3 No address\./u);
    expect(words).toMatch(/Recipient name tags ann@b\.example Ann \[1\].*1 of 1/u);
  });

  it('draws the rows around the chosen one', () => {
    expect([windowOf(0, 1000, 50), windowOf(500, 1000, 50), windowOf(999, 1000, 50), windowOf(1, 3, 50)]).toEqual([
      { from: 0, to: 50 },
      { from: 475, to: 525 },
      { from: 950, to: 1000 },
      { from: 0, to: 3 },
    ]);
    expect(valuesOf({ data: 'no json' })).toEqual({});
  });
});

describe('a sending that ended early', () => {
  const entries = [
    exampleEntry({ state: 'sent', messageId: 'id-1' }),
    exampleEntry({ state: 'unknown' }),
    exampleEntry(),
  ];

  it('says what is not known and why it is not sent again, and goes on with those that wait', () => {
    const words = read(show(<OpenRun run={exampleSendRun(entries, { endedAtMs: 2 })} />));
    expect(words).toMatch(/It is not known whether 1 message was sent.*does not send again on its own/u);
    expect(words).toContain('Copy 1 message ID');
    expect(words).toContain('Send 1 waiting message');
  });

  it('under way can be stopped, and not begun again', () => {
    const words = read(show(<OpenRun run={exampleSendRun(entries)} />));
    expect(words).toMatch(/^2 of 3 done Stop/u);
    expect(words).not.toContain('waiting message');
  });
});
