/**
 * A text that another one follows in a box of its own. To whoever reads the boxes as one line (axe, some screen readers)
 * Chinese words would run together across the border and no longer be those of the spoken label. Nobody sees the space.
 */
export const apart = (text: string): string => `${text} `;
