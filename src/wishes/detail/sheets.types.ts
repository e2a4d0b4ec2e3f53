import type { WishDetail } from '#types/wishes';

export type SheetProps = { wish: WishDetail; onClose: () => void; onSent: () => void };
