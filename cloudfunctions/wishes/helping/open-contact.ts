import { change } from '#platform/change';
import type { CryptoProvider } from '#platform/crypto';
import type { OutputOf } from '#types/contract';
import { isAsker, WHO } from '../wish/wish.policy';
import { type Contact, volunteerOf, type Wish } from '../wish/wish.state';
import { loadWish, wishesOf } from '../wishes.store';
import { lookAtContact } from './contact.decide';

const NAME = 'wishes.openContact';
type Opened = OutputOf<typeof NAME>;

/** The door and the numbers of whom the help is for. */
const ofAsker = (wish: Wish, crypto: CryptoProvider): Opened => {
  const open = (sealed: string | null) => (sealed === null ? null : crypto.open(sealed));
  const contact = (each: Contact) => ({
    name: open(each.sealedName) ?? each.maskedName,
    phone: open(each.sealedPhone),
  });
  const { asker, beneficiary, sealedAddress } = wish;
  return {
    ...contact(beneficiary ?? asker),
    address: open(sealedAddress),
    askedBy: beneficiary && contact(asker),
  };
};

const ofHelper = (wish: Wish, crypto: CryptoProvider): Opened => {
  const volunteer = volunteerOf(wish);
  const phone = volunteer?.sealedPhone ?? null;
  return {
    name: volunteer?.name ?? '',
    phone: phone === null ? null : crypto.open(phone),
    address: null,
    askedBy: null,
  };
};

export const openContact = change(NAME, {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.openContact(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    lookAtContact(document, { actor, reason: input.reason, now }),
  answer: (wish, { actor, ports }) =>
    isAsker(actor, wish) ? ofHelper(wish, ports.crypto()) : ofAsker(wish, ports.crypto()),
  // an open phone number must not stay in the document; a repetition is one more look
  remember: false,
});
