import { Notice } from '../../shell/notice.tsx';
import type { View } from '../../view.ts';
import { apiLanguage } from '../../words.ts';
import { choiceOf } from './choice.ts';
import { Entity, EntityPositions, EntityStances } from './entity.generated.ts';
import { EntityPage } from './page.tsx';
import { entityWords } from './words.ts';

export const view: View = async (ask, address, parts) => {
  const w = entityWords[address.language];
  const slug = `${parts['kind'] ?? ''}/${parts['name'] ?? ''}`;
  const language = apiLanguage[address.language];
  const choice = choiceOf(address);
  const { entity } = await ask(Entity, { slug, language, places: choice.shown });
  if (!entity) {
    return {
      title: w.missing,
      status: 404,
      body: (
        <>
          <h1>{w.missing}</h1>
          <Notice kind="quiet" what={slug}>
            <p>{w.missingRemedy}</p>
          </Notice>
        </>
      ),
    };
  }
  const filter = {
    polarity: choice.side === null ? null : { eq: choice.side },
    date: choice.as === null ? null : { lte: choice.as },
  };
  const [{ positions }, stances] = await Promise.all([
    ask(EntityPositions, { slug, language, asOf: choice.as }),
    ask(EntityStances, {
      language,
      first: choice.shown,
      said: { ...filter, target: { eq: slug }, holder: choice.by === null ? null : { eq: choice.by } },
      held: { ...filter, holder: { eq: slug } },
    }),
  ]);
  return {
    title: entity.name,
    body: <EntityPage entity={entity} positions={positions} stances={stances} choice={choice} />,
  };
};
