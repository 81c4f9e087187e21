import type { Entity, Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/schema.ts';
import type { Entry, Sense } from './find.ts';

/** Abbreviations that stand unchanged in Chinese and Russian texts: AUKUS, NPT, F-35. */
const abbreviation = /^[A-Z][A-Z0-9-]{2,}$/;
const entityId = /^[a-z]+\/[a-z0-9-]+$/;

/** Every pattern of the knowledge in one language, with what it stands for. */
export function entries(knowledge: Knowledge, language: Language): Entry[] {
  const all: Entry[] = [];
  const add = (patterns: readonly string[] | undefined, sense: Sense): void => {
    for (const pattern of patterns ?? []) all.push({ pattern, sense });
  };

  for (const entity of knowledge.entities.values()) {
    add(names(entity, language), { layer: 'name', rule: entity.id, entity: entity.id });
    add(entity.persons?.[language], { layer: 'person', rule: entity.id, entity: entity.id });
    add(entity.except?.[language], { layer: 'except', rule: entity.id });
    if (language === 'zh') add(entity.characters, { layer: 'character', rule: entity.id, entity: entity.id });
  }

  const near = new Set<string>();
  for (const row of knowledge.topicPhrases[language]) {
    const { id: rule, topic, near: needs = [] } = row;
    add(row.names, { layer: 'topic', rule, topic, sign: 1, near: needs });
    add(row.contraries, { layer: 'topic', rule, topic, sign: -1, near: needs });
    for (const need of needs) if (!entityId.test(need)) near.add(need);
  }
  for (const row of knowledge.described[language]) {
    const { id: rule, entities, with: withNames = [], near: needs = [] } = row;
    add(row.phrases, { layer: 'described', rule, entities, with: withNames, near: needs });
    for (const need of needs) if (!entityId.test(need)) near.add(need);
  }
  for (const pattern of near) add([pattern], { layer: 'near', rule: pattern });

  for (const row of knowledge.cues[language]) add(row.phrases, { layer: 'cue', rule: row.id, row });
  for (const row of knowledge.operators[language]) add(row.phrases, { layer: 'operator', rule: row.id, row });
  for (const row of knowledge.modals[language]) add(row.phrases, { layer: 'modal', rule: row.id, row });
  for (const row of knowledge.speech[language]) add(row.phrases, { layer: 'speech', rule: row.id, row });
  for (const row of knowledge.references[language]) add(row.phrases, { layer: 'reference', rule: row.id, row });
  return all;
}

function names(entity: Entity, language: Language): readonly string[] {
  const own = entity.patterns[language];
  if (language === 'en' || entity.kind === 'state') return own;
  return [...own, ...entity.patterns.en.filter((pattern) => abbreviation.test(pattern) && !own.includes(pattern))];
}
