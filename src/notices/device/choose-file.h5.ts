import type { ChosenFile } from './choose-file.types';

/** The browser's own chooser; closing it leaves the promise to the next press. */
export const chooseFile = (endings: readonly string[]): Promise<ChosenFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings.map((ending) => `.${ending}`).join(',');
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? { path: URL.createObjectURL(file), name: file.name, bytes: file.size } : null);
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
