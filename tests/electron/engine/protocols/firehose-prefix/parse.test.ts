// What the prefixes of delivery streams say about where their hours are.
import { expect, it } from 'vitest';
import { parseDataPrefix, parseErrorPrefix } from '../../../../../electron/engine/protocols/firehose-prefix/parse.ts';

const hourly = '{yyyy}/{MM}/{dd}/{HH}/';

it.each([
  ['', '', hourly],
  [null, '', hourly],
  ['ses/', 'ses/', hourly],
  // Without a slash at its end the year follows at once.
  ['ses-', 'ses-', hourly],
  ['!{timestamp:yyyy-MM-dd}/', '', '{yyyy}-{MM}-{dd}/'],
  ['ses/dt=!{timestamp:yyyy-MM-dd}/h=!{timestamp:HH}/', 'ses/', 'dt={yyyy}-{MM}-{dd}/h={HH}/'],
  ["a/b/!{timestamp:'year='yyyy'/month='MM}/", 'a/b/', 'year={yyyy}/month={MM}/'],
  ["!{timestamp:yyyy''MM}/", '', "{yyyy}'{MM}/"],
  ['!{timestamp:uuuu/M/d/H}/', '', '{yyyy}/{M}/{d}/{H}/'],
  ['!{timestamp:yyyy/DDD/HH/mm}/', '', '{yyyy}/{DDD}/{HH}/{*}/'],
  // The year of the week is another at New Year.
  ['!{timestamp:YYYY/MM}/', '', '{*}/{MM}/'],
  ['!{timestamp:yyyy}/!{firehose:random-string}/', '', '{yyyy}/{*}/'],
  ['by/!{partitionKeyFromQuery:customer}/', 'by/', `{*}/${hourly}`],
  ['odd{braces}/', 'odd{braces}/', hourly],
  ['odd{1}/!{timestamp:dd}/', '', 'odd{*}1{*}/{dd}/'],
])('%s', (written, prefix, hours) => {
  expect(parseDataPrefix(written)).toEqual({ prefix, hours });
});

it.each([
  ['errors/!{firehose:error-output-type}/', 'events/', 'errors/'],
  // Without its mark it is a folder of this name.
  ['error/{firehose:error-output-type}/', '', 'error/{firehose:error-output-type}/'],
  ['!{firehose:error-output-type}/', '', null],
  [null, '', null],
  // It would hide the events themselves.
  ['ses/', 'ses/events/', null],
])('the error prefix %s beside %s', (written, dataPrefix, place) => {
  expect(parseErrorPrefix(written, dataPrefix)).toBe(place);
});
