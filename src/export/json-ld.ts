import { ploverOf } from '../stances/plover.ts';
import type { Batch, Edge, End, Node } from './graph.ts';
import { stancesOf, type ExportedStance } from './stances.ts';
import type { DocumentText } from './text.ts';
import { polarityWords } from './words.ts';

/*
 * Linked data: documents, actors and positions as PROV-O entities; the words that each position and each mention rests
 * on as a Web Annotation (https://www.w3.org/TR/annotation-model/), whose selectors count Unicode characters.
 */

const urn = 'urn:arms-control-graph:';
const acg = (name: string): string => `acg:${name}`;
const iri = ({ base, id }: Pick<End, 'base' | 'id'>): string => `${urn}${base.toLowerCase()}:${id}`;

const context = {
  acg: `${urn}vocabulary:`,
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Words before and after a span, so that it is found again in another edition of the text. */
const around = 32;

/** One JSON-LD document. Its `@graph` is written piece by piece; a streaming processor can read it so. */
export async function* jsonLd(graph: AsyncIterable<Batch>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n${JSON.stringify(reader)}`;
  for await (const batch of graph) {
    const texts = batch.texts();
    const mentions = batch.edges.filter(({ type }) => type === 'MENTIONS');
    const documentOf = new Map(batch.nodes.map(({ id, properties }) => [id, String(properties['document'])]));
    const things = [
      ...batch.nodes.flatMap((node) => thing(node, batch.edges)),
      ...stancesOf(batch).flatMap((stance) => position(stance, texts.get(stance.document))),
      ...mentions.flatMap((edge) => mention(edge, documentOf.get(edge.source.id) ?? '', texts)),
      ...batch.edges.filter(({ source }) => source.base === 'Entity').map(relation),
    ];
    yield things.map((each) => `,\n${JSON.stringify(each)}`).join('');
  }
  yield '\n]}\n';
}

/** What made the finds. */
const reader = { '@id': `${urn}reader`, '@type': ['prov:SoftwareAgent'], 'skos:prefLabel': 'arms-control-graph' };

function thing(node: Node, edges: readonly Edge[]): object[] {
  const { base, kind, properties } = node;
  if (base === 'Document') {
    const issuers = edges.filter(({ type, source }) => type === 'ISSUED_BY' && source.id === node.id);
    return [
      {
        '@id': iri(node),
        '@type': ['prov:Entity', acg('Document')],
        'dcterms:title': node.name,
        'dcterms:language': properties['language'],
        ...(properties['date'] ? { 'dcterms:date': { '@value': properties['date'], '@type': 'xsd:date' } } : {}),
        'prov:wasAttributedTo': issuers.map(({ target }) => ({ '@id': iri(target) })),
        [acg('sha256')]: properties['sha256'],
      },
    ];
  }
  // Sentences are there as the spans of annotations, positions have their own form.
  if (base === 'Sentence' || base === 'Stance') return [];
  const labels = (['Zh', 'En', 'Ru'] as const).flatMap((language) => {
    const name = properties[`name${language}`];
    return typeof name === 'string' ? [{ '@value': name, '@language': language.toLowerCase() }] : [];
  });
  return [
    {
      '@id': iri(node),
      '@type': ['skos:Concept', acg(kind)],
      'skos:prefLabel': labels.length > 0 ? labels : node.name,
      'skos:altLabel': properties['aliases'] ?? [],
    },
  ];
}

function position(stance: ExportedStance, text: DocumentText | undefined): object[] {
  const id = `${urn}stance:${stance.id}`;
  const { start, end } = stance;
  const plover = ploverOf(stance);
  return [
    {
      '@id': id,
      '@type': ['prov:Entity', acg('Stance')],
      [acg('holder')]: stance.holders.map((holder) => ({ '@id': iri(holder) })),
      [acg('target')]: { '@id': iri(stance.target) },
      [acg('toward')]: stance.toward.map((actor) => ({ '@id': iri(actor) })),
      [acg('polarity')]: polarityWords[stance.polarity],
      [acg('act')]: stance.act,
      [acg('modality')]: stance.modality,
      ...(plover === null ? {} : { [acg('plover')]: plover }),
      [acg('confidence')]: { '@value': String(stance.confidence), '@type': 'xsd:decimal' },
      [acg('rule')]: stance.rule,
      'prov:wasDerivedFrom': { '@id': iri(stance.source) },
      'prov:wasAttributedTo': { '@id': reader['@id'] },
    },
    annotation(`${id}:evidence`, 'describing', id, stance.document, text, { start, end, exact: stance.quote }),
  ];
}

function mention(edge: Edge, document: string, texts: ReadonlyMap<string, DocumentText>): object[] {
  const { start, end, text } = edge.properties;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof text !== 'string') return [];
  const id = `${urn}mention:${document}:${start}-${end}:${edge.target.id}`;
  return [annotation(id, 'identifying', iri(edge.target), document, texts.get(document), { start, end, exact: text })];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function annotation(
  id: string,
  motivation: 'describing' | 'identifying',
  body: string,
  document: string,
  text: DocumentText | undefined,
  { start, end, exact }: Span,
): object {
  const whole = text?.text ?? '';
  return {
    '@id': id,
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': `oa:${motivation}` },
    'oa:hasBody': { '@id': body },
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': iri({ base: 'Document', id: document }) },
      'oa:hasSelector': [
        {
          '@type': 'oa:TextPositionSelector',
          'oa:start': text?.characters(start) ?? start,
          'oa:end': text?.characters(end) ?? end,
        },
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': exact,
          'oa:prefix': whole.slice(Math.max(0, start - around), start).toWellFormed(),
          'oa:suffix': whole.slice(end, end + around).toWellFormed(),
        },
      ],
    },
  };
}

/** What is known or counted between entities: `MEMBER_OF` is `acg:memberOf`. */
function relation({ type, source, target }: Edge): object {
  const name = type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { '@id': iri(source), [acg(name)]: { '@id': iri(target) } };
}
