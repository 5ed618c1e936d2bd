/** The same graph drawn by sigma: fetched as nodes that are placed already, and edges. It stands by the tiers, as our map does. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

/** Columns of nodes and edges, by number. */
export interface PeerGraph {
  readonly names: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface PeerWindow {
  peerPan?: (dx: number) => void;
  mapPainted?: number;
}

const { names, x, y, from, to } = (await (await fetch('./graph.json')).json()) as PeerGraph;
const graph = new MultiDirectedGraph();
for (const [at, label] of names.entries())
  graph.addNode(String(at), { label, x: x[at] ?? 0, y: -(y[at] ?? 0), size: 3, color: '#23305c' });
for (const [at, source] of from.entries())
  graph.addEdgeWithKey(`e${at}`, String(source), String(to[at]), { size: 1, color: '#76827f' });
const container = document.getElementById('map');
if (container === null) throw new Error('the page has no place for a map');
const sigma = new Sigma(graph, container);
const page = globalThis as unknown as PeerWindow;
page.peerPan = (dx) => {
  const camera = sigma.getCamera();
  const state = camera.getState();
  camera.setState({ ...state, x: state.x + dx });
};
requestAnimationFrame(() =>
  setTimeout(() => {
    page.mapPainted ??= performance.now();
  }, 0),
);
