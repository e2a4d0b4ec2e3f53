type Point = [x: number, y: number];
type Matrices = Pick<typeof import('ml-matrix'), 'EigenvalueDecomposition' | 'Matrix'>;
type Clusters = Pick<typeof import('ml-kmeans'), 'kmeans'>;

/** What is computed by libraries: for whoever draws maps of many people's marks. */
export type Statistics = {
  /** The directions in which rows of deviations from a mean differ most (principal components), the strongest first. */
  strongestTwo(deviations: number[][]): [number[], number[]];
  /** Where so many groups of points have their middles (k-means); the same for the same seed. */
  centresOf(points: Point[], groups: number, seed: number): Point[];
};

export const statisticsOf = (
  { EigenvalueDecomposition, Matrix }: Matrices,
  { kmeans }: Clusters,
): Statistics => ({
  strongestTwo: (deviations) => {
    const rows = new Matrix(deviations);
    const covariance = rows.transpose().mmul(rows).div(rows.rows);
    // of a symmetric matrix they come in the order of their eigenvalues, the strongest last
    const { eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
    const last = rows.columns - 1;
    return [eigenvectorMatrix.getColumn(last), eigenvectorMatrix.getColumn(Math.max(0, last - 1))];
  },
  centresOf: (points, groups, seed) =>
    kmeans(points, groups, { seed, initialization: 'kmeans++' }).centroids as Point[],
});

/** Its libraries are loaded by the first map, never at the start of the function. */
export const loadStatistics = async (): Promise<Statistics> => {
  const [matrices, clusters] = await Promise.all([import('ml-matrix'), import('ml-kmeans')]);
  return statisticsOf(matrices, clusters);
};
