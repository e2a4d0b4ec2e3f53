export type Point = [x: number, y: number];

/** What libraries compute for the map, handed over: drawing it stays pure. */
export type Tools = {
  strongestTwo(deviations: number[][]): [number[], number[]];
  centresOf(points: Point[], groups: number, seed: number): Point[];
};
