import { reading, type Reading } from './fixture.ts';

/** A document of 200 sentences and 100 stances of China for the NPT, another one for each number. */
export function many(number: string): Reading {
  return reading({
    language: 'en',
    title: `Statement ${number}`,
    date: '2025-01-01',
    issuers: ['state/cn'],
    sentences: Array.from({ length: 200 }, (_, at) =>
      at % 2 === 0
        ? {
            text: `China supports the NPT, ${number}, ${at}.`,
            mentions: { 'state/cn': 'China', 'treaty/npt': 'NPT' },
            stances: [
              {
                holders: ['state/cn'],
                target: 'treaty/npt',
                polarity: 1 as const,
                act: 'support' as const,
                cue: 'supports',
              },
            ],
          }
        : { text: `Sentence ${at} of ${number}.` },
    ),
  });
}
