// Whether a text part only tells the reader that the mail is to be read as HTML.
import { tokenCount } from './word-overlap.ts';

const phrases =
  /(does not|doesn.t|cannot|can.t|unable to|not) (support|display|view|show|read)[^.]{0,40}html|html[^。]{0,30}(対応して|表示でき)|view (this|the) (e-?mail|message|newsletter) (in|on) (a|your|the) (browser|web)/iu;

export function isFiller(text: string): boolean {
  const plain = text.trim();
  return plain.length < 400 && phrases.test(plain) && tokenCount(plain) < 45;
}
