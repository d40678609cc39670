// Slips of the pen.
import { draftClientMarkupMalformed } from '../../../../../electron/engine/audits/draft-client/markup-malformed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientMarkupMalformed, [
  { title: 'none', html: '<!doctype html><a href="?a=1&amp;b=2">c</a>', verdict: 'pass' },
  { title: 'no doctype, which templates may leave to what is around', html: '<p>a', verdict: 'pass' },
  { title: 'attributes without a blank between', html: '<a href="b"class="c">d</a>', verdict: 'fail', at: ['1:12'] },
  { title: 'a tag without an end', html: '<p>a<b', verdict: 'fail', says: 'eof-in-tag' },
]);
