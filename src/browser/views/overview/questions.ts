import { words } from '../../words.ts';

/** Questions to begin with, each as it is put to the API. */
export const questions = words({
  en: [
    'Who is for and against Golden Dome, in which words?',
    'Which treaties do the documents speak of, and where?',
    'What does China oppose?',
  ],
  zh: ['谁支持、谁反对“金穹”，原话怎么说？', '文件提到了哪些条约，在何处？', '中国反对什么？'],
});

export const operations: readonly string[] = [
  `{
  positions(on: { name: "Golden Dome" }) {
    for { actor { name } count stances(first: 3) { nodes { quote date } } }
    against { actor { name } count stances(first: 3) { nodes { quote date } } }
    both { actor { name } }
    silent { name }
  }
}`,
  `{
  treaties(filter: { mentioned: true }) {
    nodes { slug name mentions(first: 2) { totalCount nodes { quote start end document { name } } } }
  }
}`,
  `{
  stances(first: 10, filter: { holder: { eq: "中国" }, polarity: { eq: AGAINST } }) {
    totalCount
    nodes { target { name } act toward { name } quote cue { text } document { name date } }
  }
}`,
];
