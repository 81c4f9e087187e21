import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { z } from 'zod';
import type { Asked } from './export/selection.ts';
import { settingsFrom, type Flags } from './config.ts';
import { exit, report } from './cli/output.ts';

// Each command's own modules are loaded when it runs: --help and a wrong flag answer at once.

/** Runs the program with the arguments of `process.argv`. Returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? exit.ok : exit.failed),
  );
  let code: number = exit.ok;
  const program = describe((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
    return report(error);
  }
}

function describe(finish: (code: number) => void): Command {
  const program = new Command('arms-control-graph')
    .description(
      'Reads arms-control statements (Chinese, English, Russian) into a graph of who is for and against what.',
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('Run arms-control-graph --help to see how it is used.')
    .addHelpText('after', examples);
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .exitOverride()
      .showHelpAfterError(`Run arms-control-graph ${usage.split(' ')[0]} --help to see how it is used.`);
  const settings = (flags: Flags) => settingsFrom(flags, process.env, process.cwd());

  command('extract <files...>', 'print what each text says, one JSON object a line, in the order given')
    .option('--pretty', 'indent the JSON for reading')
    .addHelpText('after', inputHelp)
    .addOption(knowledge())
    .action(async (files: string[], flags: Flags & { pretty?: true }) => {
      const { knowledge } = settings(flags);
      const { runExtract } = await import('./cli/extract.ts');
      finish(await runExtract(files, knowledge, flags.pretty ?? false));
    });

  command('ingest <files...>', 'read texts into the graph, each once')
    .addOption(data())
    .addOption(store())
    .addOption(knowledge())
    .option('--concurrency <number>', 'threads that read texts (or ACG_CONCURRENCY; default: one a core, at most 4)')
    .option('--again', 'read also what was read before with the same knowledge and version')
    .addHelpText('after', inputHelp)
    .action(async (files: string[], flags: Flags & { again?: true }) => {
      const { store, concurrency, knowledge } = settings(flags);
      const { runIngest } = await import('./cli/ingest.ts');
      finish(await runIngest(files, store, { concurrency, knowledge, again: flags.again ?? false }));
    });

  command('positions <target>', 'who is for and against a treaty, programme or topic, and in which words')
    .addOption(json())
    .addOption(data())
    .addOption(store())
    .action(async (target: string, flags: Flags & { json?: true }) => {
      const { runPositions } = await import('./cli/positions.ts');
      finish(await runPositions(target, settings(flags).store, flags.json ?? false));
    });

  command('compare <actors...>', 'where two to ten actors differ, agree, or one is silent, and in which words')
    .addOption(json())
    .addOption(data())
    .addOption(store())
    .action(async (actors: string[], flags: Flags & { json?: true }) => {
      const { runCompare } = await import('./cli/compare.ts');
      finish(await runCompare(actors, settings(flags).store, flags.json ?? false));
    });

  command('export', 'write the graph, or a part of it, in a format that other programs read')
    .option('--format <name>', 'csv, csv-nodes, csv-stances, jsonl, graphml, gexf, cypher, jsonld or plover', 'csv')
    .option('--output <file>', 'file to write (default: standard output)')
    .option('--document <key>', 'only this document (may be given again, as may the next two)', gathered)
    .option(
      '--actor <name>',
      'only positions of this actor: a slug, a code of a State or a name in any language',
      gathered,
    )
    .option('--target <name>', 'only positions on this treaty, programme, topic …', gathered)
    .option('--since <day>', 'only documents of this day or later')
    .option('--until <day>', 'only documents of this day or earlier')
    .addOption(data())
    .addOption(store())
    .addHelpText('after', exportExamples)
    .action(async (flags: Flags & Asked & { format: string; output?: string }) => {
      const { store } = settings(flags);
      const { runExport } = await import('./cli/export.ts');
      finish(await runExport(flags.format, flags, flags.output, store));
    });

  command('serve', 'serve the graph over GraphQL; the first start reads the documents of seed/')
    .option('--port <number>', 'port to listen at, 0 for any free one (or PORT; default: 4000)')
    .option('--host <name>', 'address to listen at (or HOST; default: 127.0.0.1)')
    .addOption(data())
    .addOption(store())
    .addOption(knowledge())
    .option('--graphiql <on|off>', 'GraphiQL for browsers at /graphql (or ACG_GRAPHIQL; default: on)')
    .option('--introspection <on|off>', 'whether the schema can be asked for (or ACG_INTROSPECTION; default: on)')
    .option('--cors <origins>', 'whose pages may ask: origins with commas, or * (or ACG_CORS; default: none)')
    .option('--operations <file>', 'JSON file of queries by ids that clients may name (or ACG_OPERATIONS)')
    .option('--persisted-only <on|off>', 'answer nothing but those queries (or ACG_PERSISTED_ONLY; default: off)')
    .option('--time-limit <seconds>', 'how long one request may take (or ACG_TIME_LIMIT; default: 10)')
    .option('--changes <number>', 'most changes of one client in a minute (or ACG_CHANGES; default: 600)')
    .option('--log <level>', 'silent, error, warn, info or debug (or ACG_LOG; default: info)')
    .addHelpText('after', serving)
    .action(async (flags: Flags) => {
      const chosen = settings(flags);
      const { runServe } = await import('./cli/serve.ts');
      finish(await runServe(chosen));
    });

  command('check', 'check the knowledge in seed/: every error with file, row and remedy')
    .option('--unknown <files...>', 'if it is sound, list what these texts name and it does not hold, as rows to adopt')
    .addOption(knowledge())
    .action(async (flags: Flags & { unknown?: string[] }) => {
      const { runCheck } = await import('./cli/check.ts');
      finish(await runCheck(settings(flags).knowledge, flags.unknown));
    });
  return program;
}

const gathered = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const json = (): Option => new Option('--json', 'print JSON in place of a table');
const data = (): Option => new Option('--data <folder>', 'folder that keeps the graph (or ACG_DATA; default: data)');
const store = (): Option =>
  new Option(
    '--store <engine>',
    'grafeo (that folder), neo4j (the server of NEO4J_URI), or its URI (or ACG_STORE; default: grafeo)',
  );
const knowledge = (): Option =>
  new Option(
    '--knowledge <folder>',
    "folder with knowledge/ and lexicon/ (or ACG_KNOWLEDGE; default: the program's own)",
  );

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(about).version;
}

const inputHelp = `
Files are texts (UTF-8, UTF-16, GB18030), web pages, PDFs, Word documents (.docx) and zip archives of these; folders, with
all of them inside; glob patterns; and - for standard input. A text may begin with what is known of it:
  ---
  date: 2024-03-01
  issuer: state/cn
  source: https://example.org/statement
  ---
What is damaged, encrypted, too large or not what its name says is told in one line, and the rest go on.`;

const exportExamples = `
Examples:
  arms-control-graph export --format csv-stances --target "Golden Dome" > golden-dome.csv
      who said what about it, for a spreadsheet
  arms-control-graph export --format gexf --output graph.gexf
      the whole graph for Gephi
  arms-control-graph export --format cypher | cypher-shell
      the whole graph into an empty Neo4j

docs/EXPORT.md tells what is in each format.`;
const serving = `
Changing the graph asks for the token that ACG_TOKEN holds when the server starts (Authorization: Bearer …);
without one, nothing can be changed. It is never a flag: other users of the machine could see it.
A Neo4j server takes NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_POOL, NEO4J_TIMEOUT and NEO4J_PATIENCE.`;

const examples = `
Examples:
  arms-control-graph extract statement.txt | jq '.stances[] | {holders, target, polarity}'
      who is for (1) and against (-1) what in one text
  curl -s https://example.org/speech.txt | arms-control-graph extract --pretty -
      the same for a text from elsewhere
  arms-control-graph ingest speeches/ report.pdf && arms-control-graph serve
      keep many texts as a graph, then ask it at http://127.0.0.1:4000/graphql
  NEO4J_PASSWORD=… arms-control-graph ingest --store neo4j://localhost:7687 speeches/*.txt
      the same in a Neo4j server (NEO4J_USER, NEO4J_DATABASE where they are not the usual ones)
  arms-control-graph positions "Golden Dome"; arms-control-graph compare cn us
      who is for and against it, and where two differ, as tables: names in any of the three languages
  arms-control-graph check
      after you changed a row of seed/

Exit codes: 0 all went well; 1 a file, the knowledge or the store failed (said on standard error, the other files
are done all the same); 2 the command line or a setting is wrong.`;
