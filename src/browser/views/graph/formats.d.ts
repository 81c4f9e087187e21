declare module 'xml-writer' {
  /** Writes XML piece by piece, escaping what is given as text. */
  export default class XMLWriter {
    startDocument(version: string, encoding: string): this;
    endDocument(): this;
    startElement(name: string): this;
    endElement(): this;
    writeAttribute(name: string, value: string): this;
    text(content: string): this;
    toString(): string;
  }
}

/** The package types its two entries, which bring a parser too; the writer alone runs anywhere. */
declare module 'graphology-gexf/browser/writer.js' {
  import type { write } from 'graphology-gexf/browser/index.d.ts';
  const writer: typeof write;
  export default writer;
}

/** Its types speak of a default export; to Node and to bundlers the module itself is the function. */
declare module 'graphology-layout-forceatlas2' {
  interface Settings {
    readonly gravity: number;
    readonly scalingRatio: number;
    readonly slowDown: number;
    readonly strongGravityMode: boolean;
    readonly barnesHutOptimize: boolean;
    readonly edgeWeightInfluence: number;
  }
  const forceAtlas2: {
    /** Moves the nodes of a graph (attributes `x`, `y`) by so many rounds. */
    assign(graph: object, how: { iterations: number; settings: Partial<Settings> }): void;
    inferSettings(graph: object): Partial<Settings>;
  };
  export default forceAtlas2;
}
