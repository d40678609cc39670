// A run of the lab as a report: nothing of a mail is markup in it.
import { describe, expect, it } from 'vitest';
import { expectedOf } from '../../../../electron/engine/lab/expected.ts';
import { printLabHtml, printLabMarkdown } from '../../../../electron/engine/lab/print-lab.ts';
import type { LabRun } from '../../../../shared/message/lab.ts';

const detail = '550 5.1.1 <script>alert(1)</script> | "no" & more';
const run: LabRun = {
  version: 1,
  id: 'r1',
  profileId: 'mine',
  region: 'us-east-1',
  from: '"A & B" <news@shop.example>',
  draftName: 'welcome',
  watching: { kind: 'none' },
  startedAtMs: Date.UTC(2026, 10, 22),
  endedAtMs: null,
  cells: [
    {
      scenario: 'bounce',
      set: 'all',
      address: 'bounce+pl-1@simulator.amazonses.com',
      state: 'sent',
      messageId: '0100-1',
      sentAtMs: 1,
      expected: expectedOf('bounce', null),
      observed: [{ type: 'BOUNCE', messageId: '0100-1', atMs: 1, receivedAtMs: 2, recipients: [], detail, json: '{}' }],
      verdict: 'as-expected',
      says: { en: 'All came.', ja: 'すべて届きました。' },
    },
  ],
  notes: [{ en: 'A note.', ja: 'メモ' }],
  failure: null,
};

describe('the report of a run', () => {
  it('shows what came as text, in HTML', () => {
    const html = printLabHtml({ run, language: 'en' });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('&quot;A &amp; B&quot; &lt;news@shop.example&gt;');
    expect(html).toContain('1 of 1 as expected, 0 differ, 0 not observed');
  });

  it('keeps its columns in Markdown, in both languages', () => {
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));
    for (const language of ['en', 'ja'] as const) {
      const lines = rows(printLabMarkdown({ run, language }));
      expect(lines).toHaveLength(3);
      const columns = lines.map((line) => line.replaceAll(String.raw`\|`, '').split('|').length);
      expect(new Set(columns).size).toBe(1);
    }
    // Where Markdown may hold HTML, nothing of a reply begins any, nor an image or a code.
    expect(printLabMarkdown({ run, language: 'en' })).toContain(String.raw`\<script>alert(1)\</script> \| "no"`);
    expect(printLabMarkdown({ run: { ...run, from: 'x\n# y ![z](https://t.example)' }, language: 'en' })).toContain(
      String.raw`- From: x # y !\[z\](https://t.example)`,
    );
    expect(printLabMarkdown({ run, language: 'ja' })).toContain('想定どおり: すべて届きました。');
  });
});
