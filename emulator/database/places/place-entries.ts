import { after, type Range } from '../store/key-bytes';
import { ancestorsOf, cellOf, cover } from './cells';
import type { Geometry, Point } from './geometry';
import { partsOf, turned } from './map';
import { outline } from './outline';

/** To be raised with every change of what an entry holds: a folder built by another is indexed anew when it opens. */
export const PLACE_ENTRIES = 4;

const POINT = 'p';
const SHAPE = 's';
// Lower than every digit of a cell's name.
const END = '/';
const CELLS_OF_SHAPE = 16;

const coordinateBytes = ([east, north]: Point): Buffer => {
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleBE(east, 0);
  bytes.writeDoubleBE(north, 8);
  return bytes;
};

/**
 * The entries of a place. A point's holds its coordinates, so that a query decides on it without its document; any
 * other place has one entry for each of the cells that cover it, and is decided on by its document.
 */
export const placeEntries = (place: Geometry, idBytes: Buffer): Buffer[] => {
  if (place.type === 'Point') {
    const { coordinates } = place;
    return [
      Buffer.concat([Buffer.from(POINT + cellOf(coordinates) + END), coordinateBytes(coordinates), idBytes]),
    ];
  }
  const cells = cover(outline(turned(partsOf(place))), CELLS_OF_SHAPE);
  return cells.map((cell) => Buffer.concat([Buffer.from(SHAPE + cell + END), idBytes]));
};

/** Where a point lies, as its entry tells; undefined for an entry of another place. */
export const pointOfEntry = (key: Buffer): Point | undefined => {
  if (key[0] !== POINT.charCodeAt(0)) return undefined;
  const at = key.indexOf(END) + 1;
  return [key.readDoubleBE(at), key.readDoubleBE(at + 8)];
};

const rangeOf = (prefix: string): Range => ({ low: Buffer.from(prefix), high: after(Buffer.from(prefix)) });

/** The entries of all that may lie in these cells; a shape may have a cell of its own, a smaller or a larger one. */
export const entriesInCells = (cells: readonly string[], hasShapes: boolean): Range[] => [
  ...cells.map((cell) => rangeOf(POINT + cell)),
  ...(hasShapes ? cells.map((cell) => rangeOf(SHAPE + cell)) : []),
  ...(hasShapes ? ancestorsOf(cells).map((cell) => rangeOf(SHAPE + cell + END)) : []),
];
