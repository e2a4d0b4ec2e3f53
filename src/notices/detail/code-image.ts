import qrcode from 'qrcode-generator';

const MODULE_PX = 6;
/** The standard asks for four empty modules around a code. */
const QUIET_PX = 4 * MODULE_PX;

/** A code for a link as an address of a picture. Error correction M (15 %), as on paper. */
export const codeImage = (link: string): string => {
  const code = qrcode(0, 'M');
  code.addData(link, 'Byte');
  code.make();
  return code.createDataURL(MODULE_PX, QUIET_PX);
};
