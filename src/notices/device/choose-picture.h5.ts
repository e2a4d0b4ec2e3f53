import { chooseFile } from './choose-file';

/** By its name, which says what kind it is: a browser's address of a picture does not. */
export const choosePicture = () => chooseFile(['jpg', 'jpeg', 'png', 'webp']);
