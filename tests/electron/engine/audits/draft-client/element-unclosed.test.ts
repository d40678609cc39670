// An element that is never closed.
import { draftClientElementUnclosed } from '../../../../../electron/engine/audits/draft-client/element-unclosed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientElementUnclosed, [
  {
    title: 'none',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<p>a<br><b>c</b></body></html>`,
    verdict: 'pass',
  },
  {
    title: 'one',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<div><span>a</div></body></html>`,
    verdict: 'fail',
    at: ['2:6'],
    says: '<span> is never closed',
  },
  {
    title: 'opened and closed by blocks of their own',
    html: `<!doctype html><html><head><title>t</title></head><body>\n{{#if a}}<div>{{/if}}x{{#if a}}</div>{{/if}}</body></html>`,
    data: { a: true },
    verdict: 'pass',
  },
  {
    title: 'two ways to open, one to close',
    html: `<!doctype html><html><head><title>t</title></head><body>\n{{#if a}}<div>{{else}}<div class=b>{{/if}}x</div></body></html>`,
    data: { a: true },
    verdict: 'pass',
  },
  {
    title: 'in a loop, said once',
    html: `<!doctype html><html><head><title>t</title></head><body>\n{{#each a}}<p><b>x</p>{{/each}}</body></html>`,
    data: { a: [1, 2, 3] },
    verdict: 'fail',
    at: ['2:15'],
  },
  {
    title: 'behind a value of the data',
    html: `<!doctype html><html><head><title>t</title></head><body>\n{{a}}<u>x</body></html>`,
    data: { a: 'a long, long value' },
    verdict: 'fail',
    at: ['2:6'],
  },
  {
    title: 'a rendering that broke off, where the template tells it',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<u>x{{#each}}</body></html>`,
    verdict: 'fail',
    at: ['2:1'],
  },
]);
