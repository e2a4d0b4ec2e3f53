/** Keeps the keyboard in an open dialog. @returns where the dialog is, for its `ref` */
export type Dialog = (open: boolean, onClose: () => void) => { current: null };
