// Makes the nodes of a template's syntax tree as Handlebars' grammar asks for them (its compiler/helpers.js), with offsets.
import type { Span } from '../../../../shared/detail.ts';
import { lineStartsOf, placeAt } from '../place-at.ts';
import {
  type Block,
  type Call,
  type Expression,
  type Mustache,
  nameOf,
  type PartialBlock,
  type PathExpression,
  type Program,
  type Statement,
  type Strip,
} from './syntax.ts';
import type { NodeBuilder, TagTrack } from './tag-lexer.ts';
import { badPath, elseInDefinition, mismatch, TemplateTrouble, troubleAt, wholeTag } from './template-trouble.ts';

/** What the grammar tells of a place; the lexer gives it ranges. */
type Range = { readonly range: readonly [number, number] };
type PathPart = { readonly part: string; readonly original: string; readonly separator?: string };
type Opening = Call & { readonly open?: string; readonly blockParams?: readonly string[]; readonly strip: Strip };
type Closing = { readonly path?: Expression; readonly strip: Strip };
type Otherwise = { readonly strip: Strip; readonly program: Program; readonly chain?: boolean };
type Text = { readonly source: string; readonly track: TagTrack };

// How each is called is fixed by the grammar's actions.
/* oxlint-disable max-params */
export function buildSyntax(source: string, track: TagTrack): NodeBuilder {
  const text = { source, track };
  return {
    locInfo: spanOf,
    id: (token: string): string => (/^\[.*\]$/u.test(token) ? token.slice(1, -1) : token),
    stripFlags,
    stripComment: (comment: string): string => comment.replace(/^\{\{~?!-?-?/u, '').replace(/-?-?~?\}\}$/u, ''),
    preparePath,
    prepareMustache,
    prepareProgram: (body: readonly Statement[]): Program => programOf(body),
    prepareRawBlock: prepareRawBlock(text),
    prepareBlock: prepareBlock(text),
    preparePartialBlock: preparePartialBlock(text),
    parseError: () => {
      throw troubleAt(source, track);
    },
  };
}

function prepareRawBlock(text: Text) {
  return (opening: Opening, body: readonly Statement[], close: string, at: Range): Block => {
    refuseOther(text, opening.path, { name: close, span: text.track.span });
    const inside = { body: programOf(body), otherwise: undefined, close: undefined, isInverted: false };
    const loc = spanOf(at);
    return { ...blockOf({ ...opening, strip: {} }, inside), loc, openTag: openTagOf(text, loc) };
  };
}

function prepareBlock(text: Text) {
  return (
    opening: Opening,
    body: Program,
    otherwise: Otherwise | undefined,
    close: Closing | undefined,
    isInverted: boolean,
    at: Range,
  ): Block => {
    if (close?.path !== undefined) refuseOther(text, opening.path, closingTag(text, close.path));
    const block = blockOf(opening, { body, otherwise, close, isInverted });
    const loc = spanOf(at);
    const openTag = openTagOf(text, loc);
    if (otherwise !== undefined && block.type === 'DecoratorBlock')
      throw new TemplateTrouble(openTag, elseInDefinition);
    return { ...block, loc, openTag };
  };
}

function preparePartialBlock(text: Text) {
  return (opening: Opening, program: Program, close: Closing, at: Range): PartialBlock => {
    if (close.path !== undefined) refuseOther(text, opening.path, closingTag(text, close.path));
    const loc = spanOf(at);
    const { path: name, params, hash, strip: openStrip } = opening;
    const openTag = openTagOf(text, loc);
    const type = 'PartialBlockStatement';
    return { type, name, params, hash, program, openStrip, closeStrip: close.strip, loc, openTag };
  };
}

const spanOf = ({ range: [start, end] }: Range): Span => ({ start, end });

function stripFlags(open: string, close: string): Strip {
  return { open: open.charAt(2) === '~', close: close.charAt(close.length - 3) === '~' };
}

function programOf(body: readonly Statement[]): Program {
  const definitions = body.filter((statement): statement is Block => statement.type === 'DecoratorBlock');
  return { type: 'Program', body, definitions, blockParams: [], chained: false };
}

function prepareMustache(
  path: Expression,
  params: readonly Expression[],
  hash: Call['hash'],
  open: string,
  strip: Strip,
  at: Range,
): Mustache {
  const flag = open.charAt(3) || open.charAt(2);
  const type = open.includes('*') ? 'Decorator' : 'MustacheStatement';
  return { type, path, params, hash, escaped: flag !== '{' && flag !== '&', strip, loc: spanOf(at) };
}
/* oxlint-enable max-params */

function preparePath(data: boolean, parts: readonly PathPart[], at: Range): PathExpression {
  const loc = spanOf(at);
  const found: string[] = [];
  let original = data ? '@' : '';
  let depth = 0;
  for (const { part, original: written, separator } of parts) {
    original += (separator ?? '') + part;
    // `foo.[this]` names a member; without brackets these are steps.
    const isStep = written === part && (part === '..' || part === '.' || part === 'this');
    if (isStep && found.length > 0) throw new TemplateTrouble(loc, badPath(original));
    if (!isStep) found.push(part);
    else if (part === '..') depth += 1;
  }
  return { type: 'PathExpression', data, depth, parts: found, original, loc };
}

type BlockInside = {
  readonly body: Program;
  readonly otherwise: Otherwise | undefined;
  readonly close: Closing | undefined;
  readonly isInverted: boolean;
};

function blockOf(
  { open, path, params, hash, strip, blockParams }: Opening,
  { body, otherwise, close, isInverted }: BlockInside,
): Omit<Block, 'loc' | 'openTag'> {
  body.blockParams = blockParams ?? [];
  const closeStrip = close?.strip ?? {};
  const inverse = otherwise?.program;
  const next = inverse?.body[0];
  if (otherwise?.chain === true && next?.type === 'BlockStatement') next.closeStrip = closeStrip;
  return {
    type: open?.includes('*') === true ? 'DecoratorBlock' : 'BlockStatement',
    path,
    params,
    hash,
    program: isInverted ? inverse : body,
    inverse: isInverted ? body : inverse,
    openStrip: strip,
    inverseStrip: otherwise?.strip ?? {},
    closeStrip,
  };
}

function openTagOf({ source, track }: Text, { start }: Span): Span {
  return { start, end: track.tagEnds.get(start) ?? wholeTag(source, start).end };
}

type ClosingTag = { readonly name: string; readonly span: Span };

function closingTag({ source }: Text, path: Expression): ClosingTag {
  return { name: nameOf(path), span: wholeTag(source, source.lastIndexOf('{{', path.loc.start)) };
}

function refuseOther({ source }: Text, opening: Expression, { name, span }: ClosingTag): void {
  if (nameOf(opening) === name) return;
  const open = wholeTag(source, source.lastIndexOf('{{', opening.loc.start));
  const { line } = placeAt('html', lineStartsOf(source), open);
  const written = ({ start, end }: Span): string => source.slice(start, end);
  throw new TemplateTrouble(span, mismatch(written(span), written(open), line));
}
