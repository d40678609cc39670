// Which of several things a finding is about, in a sentence of its own.
import type { Text } from '../../../shared/text.ts';
import { sayNames } from './say-names.ts';

export function sayThese(names: readonly string[]): Text {
  const { en, ja } = sayNames(names);
  return { en: `Affected: ${en}.`, ja: `対象: ${ja}。` };
}
