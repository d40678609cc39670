// What dns-packet does well, with the types its declarations leave out; each codec begins at the RDLENGTH field.
import * as dnsPacket from 'dns-packet';

declare module 'dns-packet' {
  type RdataCodec<Data> = { decode(rdata: Buffer, offset: number): Data };
  export const a: RdataCodec<string>;
  export const aaaa: RdataCodec<string>;
  export const txt: RdataCodec<readonly Buffer[]>;
}

export const codecs = { a: dnsPacket.a, aaaa: dnsPacket.aaaa, txt: dnsPacket.txt } as const;
