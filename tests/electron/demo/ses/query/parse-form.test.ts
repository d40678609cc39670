// Forms of the AWS Query protocol: structures and lists out of dotted names.
import { describe, expect, it } from 'vitest';
import { parseForm } from '../../../../../electron/demo/ses/query/parse-form.ts';
import { printXmlAnswer } from '../../../../../electron/demo/ses/query/print-xml.ts';

describe('parseForm', () => {
  it('reads texts, structures and lists, in the order of their numbers', () => {
    const form = new URLSearchParams({
      Action: 'GetMetricData',
      'Queries.member.10.Id': 'tenth',
      'Queries.member.2.Id': 'second',
      'Queries.member.2.Stat.Dimensions.member.1.Name': 'ses:configuration-set',
      'Names.member.1': 'a&b=c',
      Empty: '',
    });
    expect(parseForm(form.toString())).toEqual({
      Action: 'GetMetricData',
      Queries: [{ Id: 'second', Stat: { Dimensions: [{ Name: 'ses:configuration-set' }] } }, { Id: 'tenth' }],
      Names: ['a&b=c'],
      Empty: '',
    });
  });
});

describe('printXmlAnswer', () => {
  it('prints lists as members and maps as entries, escaped', () => {
    const output = {
      List: ['<a>', 1, true],
      Map: new Map([['k&', { At: new Date(0) }]]),
      Nothing: undefined,
      None: [],
    };
    const spoken = { operation: 'Do', namespace: 'urn:x', requestId: 'id' };
    expect(printXmlAnswer(output, spoken)).toBe(
      '<DoResponse xmlns="urn:x"><DoResult>' +
        '<List><member>&lt;a&gt;</member><member>1</member><member>true</member></List>' +
        '<Map><entry><key>k&amp;</key><value><At>1970-01-01T00:00:00.000Z</At></value></entry></Map>' +
        '<None></None></DoResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></DoResponse>',
    );
  });
});
