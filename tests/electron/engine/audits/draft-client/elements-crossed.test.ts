// Tags out of order.
import { draftClientElementsCrossed } from '../../../../../electron/engine/audits/draft-client/elements-crossed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientElementsCrossed, [
  {
    title: 'in order',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<table><tr><td>a</td></tr></table></body></html>`,
    verdict: 'pass',
  },
  {
    title: 'a closing tag of nothing',
    html: `<!doctype html><html><head><title>t</title></head><body>\na</div></body></html>`,
    verdict: 'fail',
    at: ['2:2'],
  },
  {
    title: 'text between cells',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<table><tr>a<td>b</td></tr></table></body></html>`,
    verdict: 'fail',
    at: ['2:12'],
  },
  {
    title: 'a row without a table',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<div><tr></div></body></html>`,
    verdict: 'fail',
    at: ['2:6'],
    says: 'ignored',
  },
  {
    title: 'a slash that closes nothing',
    html: `<!doctype html><html><head><title>t</title></head><body>\n<div/></div></body></html>`,
    verdict: 'fail',
    at: ['2:1'],
  },
  {
    title: 'a cell that the next one closes, as MJML prints it',
    html: `<!doctype html><html><head><title>t</title></head><body><table><tr><td/><td>a</td><td/></tr></table></body></html>`,
    verdict: 'pass',
  },
]);
