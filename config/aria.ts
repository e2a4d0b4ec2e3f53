const named = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' };
const state = {
  'aria-live': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-modal': '',
};

/**
 * Taro's templates know no aria attribute and drop `ariaRole`/`ariaLabel` silently, so the ones we use are
 * added to the components we use them on; each costs about half a KB. Screens write them in kebab case.
 */
export const aria = {
  components: {
    View: { ...named, ...state },
    Text: named,
    Image: named,
    Input: named,
    Textarea: named,
    Button: { ...named, 'aria-disabled': '' },
  },
};
