// The page around an evidence pack: one file, without scripts and with nothing to fetch, drawn for A4.
import type { Language } from '../../../shared/text.ts';
import { type Markup, markup } from './markup.ts';

export type Framed = { readonly title: string; readonly language: Language; readonly body: readonly Markup[] };

const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

export function packFrame({ title, language, body }: Framed): string {
  const page = markup`<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${{ markup: sheet }}</style></head><body>
<h1>${title}</h1>
${body}
</body></html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

const sheet = [
  '@page{size:A4;margin:16mm 14mm}',
  'body{font:12px/1.5 system-ui,"Noto Sans","Noto Sans CJK JP","Hiragino Sans","Yu Gothic UI",sans-serif;color:#1c1e21;max-width:190mm;margin:24px auto;padding:0 12px}',
  '@media print{body{margin:0;padding:0;max-width:none}}',
  'h1{font-size:20px;line-height:1.3;margin:0 0 12px;overflow-wrap:anywhere}',
  'h2{font-size:15px;margin:24px 0 8px;padding-top:8px;border-top:1px solid #c9cdd2;break-after:avoid;overflow-wrap:anywhere}',
  'h3{font-size:12px;margin:14px 0 4px;break-after:avoid}',
  'table{border-collapse:collapse;width:100%;margin:8px 0;font-size:11px}',
  'thead{display:table-header-group}tr{break-inside:avoid}',
  'th,td{border:1px solid #c9cdd2;padding:3px 6px;text-align:left;vertical-align:top}td.free{overflow-wrap:anywhere}td.event{min-width:32mm}',
  'th{background:#f3f4f6;font-weight:600}td.number{text-align:right;font-variant-numeric:tabular-nums}',
  'td.time{white-space:nowrap;font-variant-numeric:tabular-nums}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}dt{color:#5b6168}dd{margin:0;overflow-wrap:anywhere}',
  'p,li{max-width:160mm;overflow-wrap:anywhere}ul,ol{padding-left:20px;margin:4px 0}',
  'blockquote{margin:4px 0 4px 12px;padding-left:8px;border-left:2px solid #c9cdd2;font-family:monospace;overflow-wrap:anywhere}',
  'pre{font:10px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;background:#f7f8f9;padding:8px;margin:4px 0}',
  'code{font-family:monospace;font-size:11px;overflow-wrap:anywhere}.quiet{color:#5b6168}',
].join('');
