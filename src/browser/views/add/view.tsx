import { Notice } from '../../shell/notice.tsx';
import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { Found } from './add.generated.ts';
import { Add } from './add.tsx';
import { Review } from './review.tsx';
import { addWords } from './words.ts';

/** A text to take in; with a document in the address, what was found in it, for review. */
export const view: View = async (ask, { language, search }) => {
  const w = addWords[language];
  const key = search.get('document');
  if (key === null) return { title: w.title, body: <Add /> };
  const { document } = await ask(Found, { key, language: apiLanguage[language], after: search.get('after') });
  if (document) return { title: w.review(document.name), body: <Review document={document} /> };
  return { title: w.missing, status: 404, body: <Notice kind="alert" what={w.missing} /> };
};
