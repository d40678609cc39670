// Received headers as the mail servers of the world write them.
import { describe, expect, it } from 'vitest';
import { parseReceived } from '../../../../../electron/engine/protocols/received/parse.ts';
import { parseDate } from '../../../../../electron/engine/protocols/mime/parse-date.ts';

const at = Date.UTC(2027, 0, 15, 8, 0, 0);
const date = 'Fri, 15 Jan 2027 08:00:00 +0000';

it.each([
  [
    'Postfix',
    `from out.example.com (rdns.example.com [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519) (No client certificate requested) by mx.example.net (Postfix) with ESMTPS id 4ABC for <ann@example.net>; ${date} (UTC)`,
    {
      helo: 'out.example.com',
      fromName: 'rdns.example.com',
      fromIp: '192.0.2.1',
      by: 'mx.example.net',
      protocol: 'ESMTPS',
      encrypted: 'yes',
    },
  ],
  [
    'Postfix without a name or TLS',
    `from [10.0.0.5] (unknown [IPv6:2001:db8::5]) by mx.example.net (Postfix) with ESMTP id 4ABC; ${date}`,
    { helo: '[10.0.0.5]', fromName: null, fromIp: '2001:db8::5', protocol: 'ESMTP', encrypted: 'no', tls: null },
  ],
  [
    'Exim',
    `from rdns.example.com ([192.0.2.1] helo=out.example.com) by mx.example.net with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <b@example.com>) id 1pX-000; ${date}`,
    {
      helo: 'out.example.com',
      fromName: 'rdns.example.com',
      fromIp: '192.0.2.1',
      protocol: 'esmtps',
      encrypted: 'yes',
      tls: 'TLS1.3',
    },
  ],
  [
    'Exim, given an address',
    `from [192.0.2.1] (port=4711 helo=out.example.com) by mx.example.net with esmtpa (Exim 4.96) id 1pX; ${date}`,
    { helo: 'out.example.com', fromName: null, fromIp: '192.0.2.1', protocol: 'esmtpa', encrypted: 'no' },
  ],
  [
    'Sendmail',
    `from out.example.com (rdns.example.com [192.0.2.1] (may be forged)) by mx.example.net (8.17.1/8.17.1) with ESMTPS id 30F8 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for <ann@example.net>; ${date}`,
    {
      helo: 'out.example.com',
      fromName: 'rdns.example.com',
      fromIp: '192.0.2.1',
      by: 'mx.example.net',
      encrypted: 'yes',
    },
  ],
  [
    'qmail',
    `from unknown (HELO out.example.com) (192.0.2.1) by mx.example.net with SMTP; 15 Jan 2027 08:00:00 -0000`,
    { helo: 'out.example.com', fromName: null, fromIp: '192.0.2.1', by: 'mx.example.net', encrypted: 'no' },
  ],
  [
    'qmail inside',
    '(qmail 4711 invoked from network); 15 Jan 2027 08:00:00 -0000',
    { fromIp: null, by: null, encrypted: 'unknown' },
  ],
  [
    'Gmail',
    `from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com. [54.240.8.31]) by mx.google.com with ESMTPS id x1 for <ann@example.net> (version=TLS1_2 cipher=ECDHE-ECDSA-AES128-GCM-SHA256 bits=128/128); Fri, 15 Jan 2027 00:00:00 -0800 (PST)`,
    {
      helo: 'a8-31.smtp-out.amazonses.com',
      fromName: 'a8-31.smtp-out.amazonses.com',
      fromIp: '54.240.8.31',
      by: 'mx.google.com',
      encrypted: 'yes',
    },
  ],
  [
    'Gmail inside',
    'by 2002:a05:6a10:1234:b0:1 with SMTP id abc; Fri, 15 Jan 2027 00:00:00 -0800 (PST)',
    { fromIp: null, by: '2002:a05:6a10:1234:b0:1', protocol: 'SMTP', encrypted: 'unknown' },
  ],
  [
    'Exchange',
    `from AM0PR01.eurprd01.prod.exchangelabs.com (2001:db8:208::1) by DB8PR01.eurprd01.prod.exchangelabs.com (2001:db8:10::2) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.7; ${date}`,
    {
      helo: 'AM0PR01.eurprd01.prod.exchangelabs.com',
      fromIp: '2001:db8:208::1',
      protocol: 'Microsoft SMTP Server',
      encrypted: 'yes',
    },
  ],
  [
    'Amazon SES',
    `from out.example.com (out.example.com [192.0.2.1]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for ann@example.net; ${date}`,
    { fromIp: '192.0.2.1', by: 'inbound-smtp.us-east-1.amazonaws.com', encrypted: 'unknown' },
  ],
  [
    'a mapped address',
    `from a.example ([::ffff:192.0.2.1]) by b.example with UTF8SMTPSA; ${date}`,
    { fromIp: '192.0.2.1', encrypted: 'yes' },
  ],
])('%s', (_server, value, hop) => {
  expect(parseReceived(value)).toMatchObject({ ...hop, atMs: at });
});

it('keeps what it cannot read', () => {
  expect(parseReceived('nonsense )( here')).toMatchObject({
    helo: null,
    fromIp: null,
    atMs: null,
    raw: 'nonsense )( here',
  });
});

describe('dates', () => {
  it.each([
    ['Fri, 15 Jan 2027 08:00:00 +0000', at],
    ['15 Jan 2027 09:00 +0100', at],
    ['Fri,15 Jan 27 03:00:00 EST', at],
    ['Friday, 15 January 2027 08:00:00 GMT', at],
    ['Fri, 15 Jan 2027 08:00:00.123 -0000 (UTC)', at],
    ['Fri,  15  Jan 2027\r\n 08:00:00 +0000', at],
    ['Fri, 15 Jan 127 08:00:00 +0000', at],
    ['yesterday', null],
    ['Fri, 45 Jan 2027 08:00:00 +0000', null],
    ['Fri, 15 Foo 2027 08:00:00 +0000', null],
    ['Fri, 15 Jan 2027 28:00:00 +0000', null],
  ])('%s', (text, ms) => {
    expect(parseDate(text)).toBe(ms);
  });
});
