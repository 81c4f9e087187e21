import { reading } from '../graph/fixture.ts';

/** A document that would do harm wherever its words are taken for more than words. */
export const hostile = reading({
  language: 'en',
  title: '=HYPERLINK("http://example.org","press")',
  date: '2025-07-01',
  issuers: ['state/us'],
  sentences: [
    {
      text: '=1+2, "quoted", \'single\', \\back\\ \\u0027 <b>&amp; {x: 1}]]> ‘’; DROP \u0007 bell \ufffe no \ud83d\ude80 rocket supports the NPT; \tend',
      mentions: { 'treaty/npt': 'NPT' },
      stances: [{ holders: ['state/us'], target: 'treaty/npt', polarity: 1, act: 'support', cue: 'supports' }],
    },
    { text: "'}) DETACH DELETE n //", mentions: { 'other/three-seas-convention': 'DETACH' } },
    { text: '@SUM(A1)' },
  ],
});
