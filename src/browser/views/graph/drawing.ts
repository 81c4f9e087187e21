import { EdgeCurvedArrowProgram, indexParallelEdgesIndex } from '@sigma/edge-curve';
import { toBlob } from '@sigma/export-image';
import { NodeSquareProgram } from '@sigma/node-square';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { Colours } from './colours.ts';
import { hoverDrawer, labelDrawer } from './labels.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import type { Place } from './walk.ts';

export interface Picture {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly places: ReadonlyMap<string, Place>;
  readonly pinned: ReadonlySet<string>;
}

export interface Looks {
  readonly colours: Colours;
  readonly fonts: string;
  /** What an edge says. */
  readonly saying: (kind: string) => string;
}

export interface Events {
  readonly select: (id: string | null) => void;
  readonly point: (id: string | null) => void;
  readonly put: (node: string, place: Place) => void;
}

/** A picture on the screen. */
export interface Drawing {
  readonly show: (picture: Picture, looks: Looks) => void;
  /** Shows what a node or edge is linked to: the one pointed at, else the one selected. */
  readonly look: (selected: string | null, pointed: string | null) => void;
  readonly zoom: (how: 'in' | 'out' | 'whole') => void;
  readonly image: () => Promise<Blob>;
  readonly close: () => void;
}

/** Squares that are labelled as discs are: their program's own way has a white ground in any theme. */
class Square extends NodeSquareProgram {
  constructor(...given: ConstructorParameters<typeof NodeSquareProgram>) {
    super(...given);
    Object.assign(this, { drawLabel: undefined, drawHover: undefined });
  }
}

/** Actors are round; what they speak of is square. */
const square = new Set(['Treaty', 'Instrument', 'Programme', 'Event', 'Document']);

/**
 * Draws into an element with WebGL.
 * @throws Error where there is no WebGL.
 */
export function openDrawing(element: HTMLElement, events: Events): Drawing {
  let graph = new MultiDirectedGraph();
  let looked: string | null = null;
  let near: ReadonlySet<string> | null = null;
  let colours: Colours | null = null;
  const sigma = new Sigma(graph, element, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    zIndex: true,
    labelRenderedSizeThreshold: 7,
    labelDensity: 0.8,
    defaultEdgeType: 'straight',
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
    nodeProgramClasses: { square: Square },
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    stagePadding: 40,
    nodeReducer: (node, data) => {
      if (near && !near.has(node)) return { ...data, color: colours?.edge ?? '', label: null, zIndex: 0 };
      return near ? { ...data, forceLabel: true, highlighted: node === looked, zIndex: 2 } : data;
    },
    edgeReducer: (edge, data) => {
      if (!near) return data;
      const touched = edge === looked || (looked !== null && graph.extremities(edge).includes(looked));
      return touched ? { ...data, label: String(data.saying), forceLabel: true, zIndex: 1 } : { ...data, hidden: true };
    },
  });
  listen(sigma, events);
  const look = (id: string | null): void => {
    looked = id;
    if (id !== null && graph.hasNode(id)) near = new Set([id, ...graph.neighbors(id)]);
    else if (id !== null && graph.hasEdge(id)) near = new Set(graph.extremities(id));
    else near = null;
  };

  return {
    show: (picture, looks) => {
      colours = looks.colours;
      graph = graphOf(picture, looks);
      look(looked);
      sigma.setGraph(graph);
      sigma.setSettings({
        labelFont: looks.fonts,
        defaultDrawNodeLabel: labelDrawer(colours),
        edgeLabelFont: looks.fonts,
        edgeLabelColor: { color: colours.faint },
        defaultDrawNodeHover: hoverDrawer(colours),
      });
    },
    look: (selected, pointed) => {
      if ((pointed ?? selected) === looked) return;
      look(pointed ?? selected);
      sigma.refresh({ skipIndexation: true });
    },
    zoom: (how) => {
      const camera = sigma.getCamera();
      if (how === 'in') void camera.animatedZoom();
      else if (how === 'out') void camera.animatedUnzoom();
      else void camera.animatedReset();
    },
    image: () => toBlob(sigma, { format: 'png', backgroundColor: colours?.ground ?? 'white' }),
    close: () => {
      sigma.kill();
    },
  };
}

/** The picture as a graph with the attributes that sigma draws by. */
function graphOf({ nodes, edges, places, pinned }: Picture, { colours, saying }: Looks): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, name, label } of nodes) {
    graph.addNode(id, {
      ...(places.get(id) ?? { x: 0, y: 0 }),
      label: `${short(name)}${pinned.has(id) ? ' ⚲' : ''}`,
      color: colours.node(label),
      type: square.has(label) ? 'square' : 'circle',
    });
  }
  for (const { id, kind, from, to, count } of edges) {
    graph.addEdgeWithKey(id, from, to, {
      saying: saying(kind),
      color: kind === 'SUPPORTS' ? colours.pro : kind === 'OPPOSES' ? colours.contra : colours.edge,
      size: Math.min(6, 1.5 + Math.log2(1 + count) / 2),
    });
  }
  graph.forEachNode((node) => {
    graph.setNodeAttribute(node, 'size', Math.min(18, 5 + 1.6 * Math.sqrt(graph.degree(node))));
  });
  bend(graph);
  return graph;
}

/** A long name runs across the picture; the list has it whole. */
const short = (name: string): string => ([...name].length > 32 ? `${[...name].slice(0, 30).join('')}…` : name);

/** Edges between the same two nodes are bent apart. */
function bend(graph: MultiDirectedGraph): void {
  indexParallelEdgesIndex(graph, {
    edgeIndexAttribute: 'nth',
    edgeMinIndexAttribute: 'least',
    edgeMaxIndexAttribute: 'most',
  });
  graph.updateEachEdgeAttributes((_, edge) => {
    const { nth, most } = edge;
    if (typeof nth !== 'number' || typeof most !== 'number') return edge;
    return {
      ...edge,
      type: nth === 0 ? 'straight' : 'curved',
      curvature: nth === 0 ? 0 : Math.sign(nth) * 0.25 * Math.abs(nth),
    };
  });
}

function listen(sigma: Sigma, { select, point, put }: Events): void {
  let dragged: string | null = null;
  let moved = false;
  sigma.on('enterNode', ({ node }) => {
    point(node);
  });
  sigma.on('leaveNode', () => {
    point(null);
  });
  sigma.on('enterEdge', ({ edge }) => {
    point(edge);
  });
  sigma.on('leaveEdge', () => {
    point(null);
  });
  sigma.on('clickNode', ({ node }) => {
    if (!moved) select(node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    select(edge);
  });
  sigma.on('clickStage', () => {
    select(null);
  });
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    // While it is dragged, the frame stays as it is.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    if (dragged !== null && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged);
      if (typeof x === 'number' && typeof y === 'number') put(dragged, { x, y });
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
