import { type ChangeEvent, createElement, forwardRef, type ReactNode } from 'react';

type Props = Record<string, unknown> & { children?: ReactNode };

/** What a mini-program's `aria-role` means to a browser, so that tests ask for roles as a screen reader would. */
function plain({ className, style, onClick, 'aria-role': role, disabled, children, ...rest }: Props) {
  const aria = Object.fromEntries(Object.entries(rest).filter(([key]) => key.startsWith('aria-')));
  return { className, style, onClick, disabled, ...(role ? { role } : {}), ...aria, children };
}

const box = (tag: string) =>
  forwardRef<HTMLElement, Props>((props, ref) => createElement(tag, { ...plain(props), ref } as object));

export const View = box('div');
export const Text = box('span');
export const ScrollView = box('div');
export const Form = box('div');
export const Label = box('span');
const MapView = box('div');

export { MapView as Map };

export const Button = (props: Props) => (
  <button {...(plain(props) as object)} type="button" data-open-type={props.openType} />
);

export const Image = (props: Props) =>
  createElement('img', { ...plain(props), src: props.src, alt: '' } as object);

type Typing = (event: { detail: { value: string } }) => void;

const typed = (tag: 'input' | 'textarea') => (props: Props) =>
  createElement(tag, {
    ...plain(props),
    value: props.value,
    maxLength: props.maxlength,
    placeholder: props.placeholder,
    onChange: (e: ChangeEvent<HTMLInputElement>) =>
      (props.onInput as Typing | undefined)?.({ detail: { value: e.target.value } }),
  } as object);

export const Input = typed('input');
export const Textarea = typed('textarea');

/** WeChat's wheel as a plain choice list; that of days as a field of the browser's. */
export const Picker = (props: Props) => (
  <div>
    {props.children}
    {props.mode === 'date' ? <Days {...props} /> : <Choices {...props} />}
  </div>
);

const Days = (props: Props) => (
  <input
    type="date"
    aria-label="wheel of days"
    value={String(props.value)}
    onChange={(e) => (props.onChange as Typing)({ detail: { value: e.target.value } })}
  />
);

const Choices = (props: Props) => (
  <select
    aria-label="wheel"
    value={String(props.value)}
    onChange={(e) => (props.onChange as Typing)({ detail: { value: e.target.value } })}
  >
    {((props.range ?? []) as string[]).map((title, i) => (
      <option key={title} value={i}>
        {title}
      </option>
    ))}
  </select>
);
