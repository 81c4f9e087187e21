/**
 * Questions to the API that together run every reading query, with each kind of condition, in each kind of order.
 * `ID` stands for the id of the first document.
 */
export const questions: readonly string[] = [
  '{ summary { documents sentences mentions stances entities } }',
  `{ positions(on: { name: "Golden Dome" }) {
       on { slug } silent { slug }
       for { actor { slug } count first last stances(first: 3) { totalCount nodes { quote } } }
       against { actor { slug } count first last stances(first: 2) { totalCount nodes { quote toward { slug } } } }
       both { actor { slug } count } neutral { actor { slug } count } } }`,
  '{ positions(on: { slug: "treaty/npt" }) { for { actor { slug } count first last } against { actor { slug } count } } }',
  '{ positions(on: { slug: "topic/nuclear-disarmament" }) { for { actor { slug } count } silent { slug } } }',
  `{ stances(first: 5, filter: { holder: { in: ["China", "США", "俄罗斯"] } }) {
       totalCount pageInfo { hasNextPage endCursor }
       edges { cursor node { id quote act modality confidence holders { slug } target { slug } cue { text start end }
         sentence { number text } document { date title } } } } }`,
  `{ stances(first: 100, filter: { toward: { in: ["state/us", "state/cn"] }, polarity: { in: [AGAINST, FOR] },
       act: { eq: ACCUSE }, date: { gte: "2012-01-01", lte: "2026-12-31" }, minConfidence: 0.5 }) {
       totalCount nodes { id quote target { slug } } } }`,
  '{ stances(first: 20, filter: { document: { in: ["ID"] } }) { totalCount nodes { id start end } } }',
  '{ stances(first: 20, filter: { target: { eq: "treaty/npt" }, holder: { eq: "state/cn" } }) { totalCount nodes { id } } }',
  '{ stances(first: 50, filter: { target: { in: ["treaty/npt", "treaty/bwc"] }, date: { lte: "2025-12-31" } }) { totalCount nodes { id } } }',
  `{ documents(first: 20, filter: { language: { in: [ZH, EN, RU] }, mentions: { eq: "NPT" } }) { totalCount
       pageInfo { endCursor hasNextPage }
       nodes { id key title date length sha256 issuers { slug }
         sentences(first: 3) { totalCount nodes { number start end foreign mentions { quote how entity { slug } } stances { quote } } }
         mentions(first: 3) { totalCount pageInfo { endCursor } nodes { quote start entity { slug } } }
         stances(first: 3, filter: { holder: { eq: "Russia" } }) { totalCount nodes { id } } } } }`,
  '{ documents(first: 20, filter: { issuer: { eq: "state/cn" }, date: { gte: "2013-01-01", lte: "2026-01-01" } }) { totalCount nodes { key } } }',
  '{ document(by: { key: "ID" }) { text title sentences(first: 100) { totalCount nodes { text } } } }',
  `{ treaties(first: 50, filter: { mentioned: true, name: { contains: "nuclear" } }) { totalCount
       nodes { slug name aliases opened inForce depositaries { slug } addresses { slug }
         mentions(first: 5) { totalCount nodes { quote start end sentence { number } } } stances(first: 2) { totalCount } } } }`,
  `{ states(first: 5, filter: { mentioned: false }) { totalCount pageInfo { endCursor }
       nodes { slug name(language: RU) memberOf { slug } operates { slug } held(first: 1) { totalCount } } } }`,
  '{ states(first: 60, filter: { mentioned: true }) { totalCount nodes { slug held(first: 3) { totalCount nodes { id } } } } }',
  '{ topics(first: 100) { totalCount nodes { slug gloss addressedBy { slug } stances(first: 1) { totalCount } } } }',
  '{ others(first: 100) { totalCount nodes { slug name } } programmes(first: 50) { nodes { slug operators { slug } } } }',
  '{ groups(first: 50) { nodes { slug members { slug } } } }',
  `{ entity(by: { slug: "treaty/ctbt" }) { ... on Treaty { now: parties(first: 100) { totalCount nodes { member { slug } since contested } }
       then: parties(asOf: "2010-06-01", standing: [SIGNATORY]) { totalCount nodes { member { slug } acts { kind date rank sources note } } } } } }`,
  `{ entity(by: { slug: "state/ru" }) { ... on State { memberships(former: true) { totalCount nodes { in { slug } standing since until bound knownUntil } }
       votes(first: 7, on: { slug: "instrument/no-first-placement" }) { totalCount nodes { choice side rollCall { resolution } } } } } }`,
  '{ entity(by: { slug: "org/nato" }) { ... on Organization { members { slug } memberships(asOf: "1999-06-01") { totalCount nodes { member { slug } since } } } } }',
  `{ rollCalls(first: 50, filter: { on: { slug: "topic/space-weaponisation" }, date: { gte: "2010-01-01", lte: "2019-12-31" }, scope: [WHOLE, PART] }) {
       totalCount nodes { key title resolution totals { yes no abstained } about { target { slug } yes direct } choice(of: { slug: "state/us" }) } } }`,
  `{ sayVoteSign(actor: { slug: "state/cn" }, target: { slug: "instrument/no-first-placement" }) { said { side count }
       voted { for against abstained first last } votes(themes: true) { nodes { choice } } membership { standing } tensions { kind } } }`,
  '{ tensions(actor: { slug: "state/cn" }, withinYears: 10) { totalCount nodes { kind target { slug } daysApart joint confidence stance { quote } } } }',
  '{ tensions(target: { slug: "treaty/npt" }, withinYears: 10) { totalCount nodes { kind actor { slug } stance { id } membership { standing } } } }',
  '{ entity(by: { name: "НАТО" }) { slug name(language: ZH) } }',
  `{ positions(on: { slug: "treaty/npt" }, asOf: "2025-12-31", minConfidence: 0.6) { for { actor { slug } count phases { side first last count } } silent { slug } } }`,
  `{ stanceMatrix { holders { slug } targets { slug } rows { cells { side count for against neutral first last phases { side first last count }
       stances(first: 2) { totalCount nodes { id } } } } } }`,
  `{ stanceMatrix(holders: [{ name: "Китай" }, { slug: "state/us" }], asOf: "2025-12-31", minConfidence: 0.6) {
       targets { slug } rows { holder { slug } cells { side count } } } }`,
  '{ stanceMatrix(targets: [{ slug: "treaty/npt" }, { slug: "programme/golden-dome" }]) { rows { holder { slug } cells { side count } } } }',
  `{ pair: timeline(actor: { slug: "state/cn" }, target: { slug: "treaty/npt" }) { position { side count } points { period side for stances { nodes { id } } } }
     actor: timeline(actor: { slug: "state/ru" }, by: YEAR) { points { period for against neutral stances { totalCount } } }
     target: timeline(target: { slug: "treaty/npt" }, by: MONTH, minConfidence: 0.6) { points { period for against } } }`,
  `{ compare(actors: [{ slug: "state/cn" }, { slug: "state/us" }, { slug: "state/ru" }], first: 50) {
       agree { totalCount nodes { target { slug } positions { side count } } } differ { totalCount nodes { target { slug } } }
       silent { totalCount nodes { target { slug } positions { actor { slug } side } } } } }`,
  `{ compareDocuments(a: { key: "ID" }, b: { key: "ID" }, holder: { slug: "state/cn" }) { earlier { key } kept { target { slug } earlier { id } later { id } } added { target { slug } } } }`,
  `{ references(kinds: [TREATY, INSTRUMENT], first: 50) { totalCount nodes { entity { slug } documents mentions in(first: 2) { totalCount nodes { document { key } count first } } } }
     document: references(document: { key: "ID" }, kinds: [TREATY, STATE, TOPIC]) { totalCount nodes { entity { slug } mentions } }
     years: references(issuer: { slug: "state/cn" }, date: { gte: "2013-01-01", lte: "2026-12-31" }) { nodes { entity { slug } documents } } }`,
  '{ referringDocuments(to: { slug: "treaty/npt" }, date: { lte: "2026-12-31" }) { totalCount pageInfo { endCursor } nodes { document { key } count first } } }',
  '{ namedTogether(with: { slug: "treaty/npt" }, kinds: [TREATY, STATE], first: 50) { totalCount nodes { entity { slug } documents sentences } } }',
  ...['programme/golden-dome', 'state/cn', 'treaty/npt'].map(
    (id) => `{ neighbourhood(id: "${id}", depth: 2, limit: 20) { nodes { depth hidden node { id } }
       edges { kind source { id } target { slug } count first last words(language: ZH) } heldBack { kind count } } }`,
  ),
  `{ near: paths(from: { slug: "state/cn" }, to: { slug: "state/us" }, first: 50) { length nodes { slug } edges { kind } words(language: RU) }
     far: paths(from: { slug: "state/fj" }, to: { slug: "programme/golden-dome" }, maxLength: 6, first: 50) { words } }`,
  `{ connections(a: { slug: "state/cn" }, b: { slug: "state/us" }, first: 50) { direct { words } documents
       shared { totalCount nodes { node { slug } edges { kind source { id } target { slug } count } } } sentences { totalCount nodes { id } } } }`,
  `{ actors(first: 100, orderBy: [{ by: DOCUMENTS, direction: DESC }, { by: NAME }]) { totalCount nodes { slug } }
     treaties(last: 5, orderBy: [{ by: OPENED }], filter: { NOT: { OR: [{ form: { eq: "convention" } }, { mentioned: true }] } }) {
       totalCount pageInfo { startCursor hasPreviousPage } nodes { slug opened } }
     topics(orderBy: [{ by: STANCES, direction: DESC }], filter: { OR: [{ name: { eq: "核裁军" } }, { mentioned: true }] }) { nodes { slug } }
     programmes(filter: { known: true, addresses: { in: ["topic/missile-defence"] } }) { nodes { slug } } }`,
  `{ documents(first: 30, orderBy: [{ by: REFERENCES, direction: DESC }, { by: LENGTH }], filter: { OR: [{ mentions: { eq: "treaty/npt" } }, { name: { contains: "a" } }],
       NOT: { date: { gte: "2025-06-01" } } }) { totalCount nodes { key } } }`,
];

/** Lists that are gone through page by page, by their end cursors: each is a field with `AFTER` in its arguments. */
export const lists: Readonly<Record<string, string>> = {
  stances: '{ stances(first: 7 AFTER) { pageInfo { hasNextPage endCursor } nodes { id } } }',
  actors:
    '{ actors(first: 40, orderBy: [{ by: DOCUMENTS, direction: DESC }, { by: NAME, direction: DESC }] AFTER) { pageInfo { hasNextPage endCursor } nodes { id } } }',
  documents: '{ documents(first: 2 AFTER) { pageInfo { hasNextPage endCursor } nodes { id } } }',
  treaties: '{ treaties(first: 3 AFTER) { pageInfo { hasNextPage endCursor } nodes { id } } }',
};

/** What is looked for by words. */
export const searches: readonly string[] = [
  '不擴散核武器條約',
  'nuclear weapons',
  'договор о нераспространении',
  'missile defence',
  '导弹防御',
  'will not',
  '金穹',
  'disarmament conference of the parties',
];
