/** Characters of all spans of a text together, its blocks, and what one block may hold. */
export const MAX_TEXT = 8000;
export const MAX_BLOCKS = 200;
export const MAX_ITEMS = 50;
export const MAX_SPANS = 60;
export const MAX_PICTURES = 9;
export const MAX_FILES = 5;
/** The words that stand for a picture where it is not seen. */
export const MAX_ALT = 60;
export const MAX_FILE_NAME = 60;
export const MAX_HREF = 500;
