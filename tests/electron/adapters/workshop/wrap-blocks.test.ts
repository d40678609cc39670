// Conditions and loops between MJML's elements, compiled by MJML and filled in as SES does.
import { describe, expect, it } from 'vitest';
import { compileMjml } from '../../../../electron/adapters/workshop/compile-mjml.ts';
import { wrapBlocks } from '../../../../electron/adapters/workshop/wrap-blocks.ts';
import { readTemplate } from '../../../../electron/engine/mail/template/read-template.ts';
import { renderTemplate } from '../../../../electron/engine/mail/template/render-template.ts';

const mail = `<mjml><mj-body>
{{#if vip}}
<mj-section><mj-column><mj-text>For members<br>only {{name}}</mj-text></mj-column></mj-section>
{{else}}
<mj-section><mj-column><mj-text>Join us</mj-text></mj-column></mj-section>
{{/if}}
<mj-section>
  {{#each items}}<mj-column><mj-text>{{title}}</mj-text></mj-column>{{/each}}
</mj-section>
<mj-section><mj-column>{{#unless vip}}<mj-button href="https://a.example/?a={{id}}">Join</mj-button>{{/unless}}</mj-column></mj-section>
</mj-body></mjml>`;

describe('wrapBlocks', () => {
  it('keeps blocks between sections, columns and contents', async () => {
    const { html, faults } = await compileMjml(mail);
    expect(faults).toEqual([]);
    const read = readTemplate('html', html);
    expect(read.reading.fault).toBeNull();
    const fill = (vip: boolean) =>
      renderTemplate(read, { vip, name: 'Ada', id: 7, items: [{ title: 'Tea' }, { title: 'Jam' }] }).text;
    const [member, guest] = [fill(true), fill(false)];
    expect([/For members/u.test(member), /Join us/u.test(member), />\s*Join\s*</u.test(member)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([/For members/u.test(guest), /Join us/u.test(guest), />\s*Join\s*</u.test(guest)]).toEqual([
      false,
      true,
      true,
    ]);
    for (const title of ['Tea', 'Jam']) expect(member).toContain(title);
  });

  it.each([
    '<mjml><mj-body><mj-section><mj-column><mj-text>{{#if a}}x{{/if}}</mj-text></mj-column></mj-section></mj-body></mjml>',
    '<mjml><mj-body><mj-raw>{{#if a}}</mj-raw><mj-raw>{{/if}}</mj-raw></mj-body></mjml>',
    '<mjml><mj-body><!-- {{#if a}} --><mj-section css-class="{{a}}" background-color=\'>{{b}}\'></mj-section></mj-body></mjml>',
    '<mjml><mj-head><mj-title>{{a}}</mj-title></mj-head></mjml>',
    'no MJML at all {{a}} <',
  ])('leaves alone what MJML keeps: %s', (source) => {
    expect(wrapBlocks(source)).toBe(source);
  });

  it('adds no line', () => {
    expect(wrapBlocks(mail).split('\n')).toHaveLength(mail.split('\n').length);
  });

  it.each(['<mj-section {{', '{{', '<', '<!--', '</mj-body>'])('takes any number of %s', (piece) => {
    expect(wrapBlocks(`<mjml><mj-body>${piece.repeat(100_000)}`).length).toBeGreaterThan(piece.length * 100_000);
  });
});
