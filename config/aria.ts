const props = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-live': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-modal': '',
};

/**
 * Taro's templates know no aria attribute and drop `ariaRole`/`ariaLabel` silently, so the ones we use are
 * added to the components we use. Screens write them in kebab case.
 */
export const aria = {
  components: { View: props, Text: props, Image: props, Input: props, Textarea: props, Button: props },
};
