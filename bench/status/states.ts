import countries from 'i18n-iso-countries';

/** Names of the sources that no country library gives to a code. */
const others: Readonly<Record<string, string>> = {
  'Bolivia (Plurinational State of)': 'bo',
  'Brunei Darussalam': 'bn',
  'Cape Verde': 'cv',
  'Cabo Verde': 'cv',
  Congo: 'cg',
  'Democratic Republic of the Congo': 'cd',
  'Iran (Islamic Republic of)': 'ir',
  'Micronesia (Federated States of)': 'fm',
  'State of Palestine': 'ps',
  'The former Yugoslav Republic of Macedonia': 'mk',
  "Democratic People's Republic of Korea": 'kp',
  'Republic of Moldova': 'md',
  'St. Kitts and Nevis': 'kn',
  'St. Lucia': 'lc',
  'St. Vincent and the Grenadines': 'vc',
  'United Kingdom of Great Britain and Northern Ireland': 'gb',
  'Venezuela (Bolivarian Republic of)': 've',
  'Holy See': 'va',
  Swaziland: 'sz',
  'Czech Republic': 'cz',
  'Viet Nam': 'vn',
  'European Union': 'org/eu',
};

/** The id of a State by its English name in a United Nations source. */
export function stateNamed(name: string): string {
  const plain = name
    .replace('&ocirc;', 'ô')
    .replace(/<[^>]*>|\[[^\]]*\]/g, '')
    .replace(/[\s\d,]+$/, '')
    .trim();
  const code = others[plain] ?? countries.getAlpha2Code(plain, 'en')?.toLowerCase();
  if (code === undefined) throw new Error(`no State is called “${plain}”: add it to bench/status/states.ts`);
  return code.includes('/') ? code : `state/${code}`;
}
