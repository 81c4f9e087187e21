import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const found = (text: string): string[] => extract(`${text}\n`, knowledge).mentions.map(({ entity }) => entity);

describe('a capital that only tells where a text was written is no mention', () => {
  test.each([
    ['МОСКВА, 3 мая. Переговоры по контролю над вооружениями начались.', []],
    ['Интервью, Москва, 12 июня 2024 года, о ракетах.', []],
    ['Москва, 5 лет ждавшая ответа по ракетам, разочарована.', ['state/ru']],
  ])('%s', (text, expected) => {
    expect(found(text).filter((entity) => entity.startsWith('state/'))).toEqual(expected);
  });
});

describe('words that point back', () => {
  test('the parties of a treaty between two are its parties, though others are named side by side', () => {
    const text = 'Россия и Китай провели учения. ДСНВ истекает, и каждая из сторон готовится к этому.';
    expect(found(text).slice(2)).toEqual(['treaty/new-start', 'state/ru', 'state/us']);
  });

  test('both countries are the two spoken of before', () => {
    const text =
      'Индия испытала ракету. Ответ Пакистана последовал через день. Непал призвал обе страны к сдержанности.';
    expect(found(text).filter((entity) => entity === 'state/in' || entity === 'state/pk')).toHaveLength(4);
  });

  test.each([
    ['Киев напомнил о Будапештском меморандуме. Меморандум не ратифицирован.', 'instrument/budapest-memorandum'],
    ['США представили «Золотой купол». Новая система будет стоить дорого.', 'programme/golden-dome'],
    ['НАТО начала учения. Расширение блока продолжается.', 'org/nato'],
  ])('%s', (text, entity) => {
    expect(found(text).filter((each) => each === entity)).toHaveLength(2);
  });
});

test('a treaty named at the start of a clause is the treaty and nothing unknown', () => {
  expect(found('Договору о нераспространении это не противоречит.')).toEqual(['treaty/npt']);
});

test('“we” inside another’s words are the one who is quoted', () => {
  const opening = 'Комментарий официального представителя МИД России, 4 марта 2025 года';
  const text = `${opening}\n\n«Мы поддерживаем АУКУС», – заявил премьер-министр Японии. Мы против.`;
  expect(found(text).slice(1)).toEqual(['programme/aukus', 'state/jp', 'state/ru']);
});

test('a dash inside a name does not divide it', () => {
  expect(found('Сессия Конференции государств – участников КЗХО завершена.')).toEqual(['org/opcw-csp']);
});
