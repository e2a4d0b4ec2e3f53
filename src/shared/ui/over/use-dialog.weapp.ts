import type { Dialog } from './dialog.types';

const ANYWHERE = { current: null };

/** A phone has no keyboard that could leave the dialog. */
export const useDialog: Dialog = () => ANYWHERE;
