/**
 * Russian nouns and short adjectives in whose forms Snowball sees the ending of a verb or of a long adjective: it stems
 * Иран, Ирана to «ира», but Ирану to «иран»; система to «систем», but систему to «сист».
 */
const hard =
  'иран тегеран пхеньян пакистан афганистан казахстан узбекистан таджикистан туркменистан кыргызстан ливан судан оман ' +
  'вьетнам иерусалим киев израил талибан хиросим варшав арсенал материал потенциал сигнал канал скандал интервал идеал ' +
  'развал обвал провал призыв подрыв разрыв прорыв перерыв отрыв срыв взрыв отзыв созыв вызов режим нажим уран атом ' +
  'устав состав обман обмен экран феномен саммит арен отмен подмен замен измен систем проблем держав основ орбит защит ' +
  'элит расправ поправ переправ отрав реклам топлив недопустим необходим неприемлем открыт закрыт готов уязвим терпим ' +
  'применим приемлем совместим несовместим непобедим независим';
const soft = 'израил тайван беларус';

const hardEndings = ['', 'а', 'о', 'у', 'ы', 'е', 'ом', 'ой', 'ов', 'ам', 'ами', 'ах'];
const softEndings = ['ь', 'я', 'ю', 'и', 'е', 'ем', 'ью'];

const formsOf = (bases: string, endings: readonly string[]): [string, string][] =>
  bases.split(' ').flatMap((base) => endings.map((ending): [string, string] => [base + ending, base]));

const known: ReadonlyMap<string, string> = new Map([...formsOf(hard, hardEndings), ...formsOf(soft, softEndings)]);

/** The stem all forms of a Russian word have in common, where Snowball's is of this form alone. */
export function commonStem(word: string, snowball: string): string {
  const own = known.get(word);
  if (own !== undefined) return own;
  // Японию, Японией keep an и that Япония, Японии lose.
  const stem = /и(?:ю|ей|ем)$/.test(word) && snowball.endsWith('и') ? snowball.slice(0, -1) : snowball;
  // Попыток is a form of попытка, американец of американцы: the vowel comes and goes.
  return stem.replace(/(?<=[а-я]{2}[бвгджзклмнпрстфхцчшщ])[ое](?=[кц]$)/, '');
}
