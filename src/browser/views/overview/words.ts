import { words } from '../../words.ts';

export const overviewWords = words({
  en: {
    title: 'Who is for what, against what, and in which words',
    lead: 'Arms-control statements as a graph: treaties, actors, programmes and positions, each with the sentence it rests on.',
    counts: 'What is here',
    count: {
      documents: 'documents',
      sentences: 'sentences',
      mentions: 'mentions',
      stances: 'positions',
      entities: 'entities and topics',
    },
    documents: 'Latest documents',
    undated: 'no date',
    more: (n: number) => `and ${n} more`,
    none: 'No document has been read yet',
    noneRemedy: 'Take texts in with: arms-control-graph ingest FILE …',
    questions: 'Ask the API',
    questionsLead: 'All that these pages show can be asked in GraphQL. To begin with:',
    graphiql: 'Open GraphiQL',
  },
  zh: {
    title: '谁支持什么、反对什么，原话怎么说',
    lead: '把军控声明读成图谱：条约、行为体、项目与立场，每一条都附有它所依据的句子。',
    counts: '收录内容',
    count: {
      documents: '份文件',
      sentences: '个句子',
      mentions: '处提及',
      stances: '条立场',
      entities: '个条目与议题',
    },
    documents: '最新文件',
    undated: '无日期',
    more: (n) => `另有 ${n} 份`,
    none: '尚未读入任何文件',
    noneRemedy: '请用 arms-control-graph ingest FILE … 读入文本。',
    questions: '查询接口',
    questionsLead: '页面所示的一切都可以用 GraphQL 查询。例如：',
    graphiql: '打开 GraphiQL',
  },
});
