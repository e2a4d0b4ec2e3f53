import { setting } from '#platform/environment';
import { publicQuery } from '#platform/operation';
import { typeset } from '#platform/paper/typeset';
import { loadPrintable } from '../hours/hours.public';
import { sheetPaper } from './sheet.paper';

/** One's own sheet is one's own whatever office one holds, so none is looked up. */
export const printSheet = publicQuery('papers.printSheet', {
  load: ({ ports, input, personId }) => loadPrintable(ports, input.sheetId, personId),
  answer: async (printable, { ports, now }) => {
    const { sheet } = printable;
    const paper = sheetPaper(printable, { address: setting('PUBLIC_ADDRESS'), now });
    const { bytes, pages } = await typeset(paper);
    const file = await ports.files.put(`papers/sheets/${sheet._id}.pdf`, bytes);
    const links = await ports.files.links([file]);
    return { name: `平台服务记录单 ${sheet.from}.pdf`, pages, link: links.get(file) ?? '', left: 0 };
  },
});
