import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Marks and letters written in several ways. */
const plain: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»「」『』〝〞'],
  ["'", '‘’‚‛ʼ`´'],
  [' ', '\u00a0\u2002\u2003\u2007\u2009\u202f\u3000'],
  ['-', '\u2010\u2011\u00ad'],
  ['е', 'ё'],
  ['Е', 'Ё'],
];

/** For each UTF-16 unit the one it is compared as. */
const table = makeTable();

/**
 * The text as it is compared, of the same length unit for unit: Simplified characters for Traditional ones
 * (OpenCC's tables, with the Taiwan and Hong Kong variants), half-width letters and marks for full-width ones,
 * straight quotation marks, plain spaces and hyphens, е for ё. Case is kept.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = table[text.charCodeAt(at)] ?? 0;
  // Unpaired surrogates stay what they are.
  return Buffer.from(units.buffer).toString('utf16le');
}

function makeTable(): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0; unit < map.length; unit++) map[unit] = unit;
  const simplified = pairs(traditional);
  const outputs = new Set(simplified.values());
  for (const dictionary of [pairs(taiwan), pairs(hongKong), pairs(compatibility)]) {
    for (const [variant, standard] of dictionary) {
      // A variant that is itself a Simplified character (么) must stay what it is.
      if (!outputs.has(variant)) map[variant] = simplified.get(standard) ?? standard;
    }
  }
  for (const [from, to] of simplified) map[from] = to;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = unit - 0xfee0;
  for (const [to, from] of plain) for (const character of from) map[character.charCodeAt(0)] = to.charCodeAt(0);
  // Chains such as compatibility form → Traditional → Simplified, so that folding twice changes nothing.
  for (let unit = 0; unit < map.length; unit++) map[unit] = map[map[map[unit] ?? unit] ?? unit] ?? unit;
  return map;
}

/** One-to-one pairs of single UTF-16 units in a dictionary of OpenCC: `from to1 to2|…`. */
function pairs(dictionary: string): Map<number, number> {
  const map = new Map<number, number>();
  for (const line of dictionary.split('|')) {
    const [from = '', to = ''] = line.split(' ');
    if (from.length === 1 && to.length === 1) map.set(from.charCodeAt(0), to.charCodeAt(0));
  }
  return map;
}
