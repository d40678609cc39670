import { expect, it } from 'vitest';
import { byteOf, fieldOf } from '../../../renderer/state/field-of.ts';
import type { DraftTopic } from '../../../shared/finding.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleFinding } from '../examples.ts';

const finding = (topic: DraftTopic, problem: string, row: readonly string[] = []) =>
  exampleFinding({
    id: `${topic}-${problem}`,
    topic,
    details: [{ kind: 'table' as const, title: sameText('t'), columns: [], rows: [row] }],
  });

it.each([
  ['draft-sending', 'from-unverified', 'from'],
  ['draft-sending', 'recipients-many', 'to'],
  ['draft-sending', 'set-missing', 'configurationSet'],
  ['draft-sending', 'tag-long', 'tags'],
  ['draft-sending', 'feedback-unverified', 'feedbackAddress'],
  ['draft-header', 'repeated', 'headers'],
  ['draft-list', 'post-missing', 'unsubscribe'],
  ['draft-attachment', 'type-refused', 'attachments'],
  ['draft-mime', 'nested-deep', 'raw'],
  ['draft-template', 'syntax', null],
] as const)('leads from %s-%s to %s', (topic, problem, field) => {
  expect(fieldOf(finding(topic, problem))).toBe(field);
});

it('leads to the field that an address stands in, and to the byte of a fault', () => {
  expect(fieldOf(finding('draft-address', 'broken', ['Reply-To', 'x']))).toBe('replyTo');
  expect(byteOf(finding('draft-mime', 'line-long', ['1.2', '4711', '3', 'long']))).toBe(4711);
  expect(byteOf(finding('draft-mime', 'parts-over'))).toBeNull();
});
